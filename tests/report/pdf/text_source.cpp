// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/text_source.h"

#include <array>

namespace piao::test {

QString TextSource::word()
{
    static const std::array<const char16_t *, 48> words{
        u"il", u"la", u"dell’ente", u"e", u"di", u"per", u"con", u"valore", u"pubblico", u"obiettivo", u"operativo", u"strategico",
        u"amministrazione", u"provinciale", u"semplificazione", u"digitalizzazione", u"accessibilità", u"procedimento", u"stradale",
        u"scolastica", u"edilizia", u"manutenzione", u"straordinaria", u"riduzione", u"tempi", u"pagamento", u"trasparenza", u"prevenzione",
        u"corruzione", u"monitoraggio", u"indicatore", u"percentuale", u"responsabile", u"dirigente", u"territorio", u"Comuni", u"cittadini",
        u"sostenibilità", u"energetica", u"efficientamento", u"programmazione", u"organizzazione", u"attuazione", u"riqualificazione",
        u"tecnico-amministrativo", u"2024", u"più", u"entro"};
    return QString::fromUtf16(words[std::size_t(number(int(words.size())))]);
}

QString TextSource::words(int count)
{
    QString text = word();
    for (int i = 1; i < count; ++i)
        text += QLatin1Char(' ') + word();
    return text;
}

QString TextSource::prose(int sentences)
{
    QString text = sentence();
    for (int i = 1; i < sentences; ++i)
        text += QLatin1Char(' ') + sentence();
    return text;
}

QString TextSource::hostile()
{
    switch (number(14)) {
    case 0:
        return QStringLiteral("שלום עולם (מבחן) ومرحبا بالعالم");
    case 1:
        return QStringLiteral("日本語のテキスト，漢字かな混じり文");
    case 2:
        return QString::fromUcs4(U"👩‍👩‍👧‍👦 😀 🇮🇹 ✅");
    case 3:
        return QString(QChar(0xD800)) + QStringLiteral("x") + QString(QChar(0xDC00));
    case 4:
        return QString(500 + number(9500), QLatin1Char('x'));
    case 5:
        return QStringLiteral("a\u0001b\tc\u0000d\u007F\u0085e\uFFFE");
    case 6:
        return QStringLiteral("e\u0301\u0323 q\u0307\u0323 \u0301");
    case 7:
        return QStringLiteral("\n\n  \n riga \n\n");
    case 8:
        return QStringLiteral("nbsp\u00A0nbsp\u00A0nbsp\u202Fx\u200B\u200By");
    case 9:
        return QStringLiteral("(\\)((\\\\)) <>&\"' %/[]{}");
    case 10:
        return QStringLiteral("fi fl ffi Æ ß Ω Ж ≥ → € \uE000\uF8FF");
    case 11:
        return QStringLiteral("in\u00ADcre\u00ADdi\u00ADbil\u00ADmen\u00ADte");
    case 12:
        return QStringLiteral("नमस्ते ไทย ᠮᠣᠩᠭᠣᠯ");
    default:
        return QString();
    }
}

} // namespace piao::test
