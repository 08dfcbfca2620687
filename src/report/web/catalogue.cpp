// SPDX-License-Identifier: EUPL-1.2
#include "web/catalogue.h"

#include "web/html_writer.h"

#include <QFileInfo>

namespace piao::report {
namespace {

QString literal(const QString &text)
{
    QString escaped;
    for (const QChar character : cleanText(text).simplified()) {
        if (character == QLatin1Char('"') || character == QLatin1Char('\\'))
            escaped += QLatin1Char('\\');
        escaped += character;
    }
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString european(const char *authority, const QString &code)
{
    return QStringLiteral("<http://publications.europa.eu/resource/authority/%1/%2>").arg(QLatin1String(authority), code);
}

/// The code of a file type in the European list.
QString formatOf(const DataFile &file)
{
    const QString type = file.mediaType;
    if (type == QLatin1String("text/csv"))
        return QStringLiteral("CSV");
    if (type == QLatin1String("application/json"))
        return QStringLiteral("JSON");
    const QString ending = QFileInfo(file.file).suffix().toUpper();
    return ending.isEmpty() ? QStringLiteral("OCTET") : ending;
}

class CatalogueWriter
{
public:
    explicit CatalogueWriter(const WebContext &context)
        : m_context(context), m_language(QLatin1Char('@') + context.language()),
          m_date(literal(context.document.date.date().toString(Qt::ISODate)) + QLatin1String("^^xsd:date"))
    {
    }

    QByteArray write()
    {
        writePrefixes();
        writeAgent();
        writeLicence();
        QStringList sets;
        QStringList wholes;
        for (const DataFile &file : m_context.data.files()) {
            if (file.isTable())
                sets.append(writeTable(file));
            else
                wholes.append(writeDistribution(file));
        }
        if (!wholes.isEmpty())
            sets.prepend(writeDataset(QStringLiteral("documento"), m_context.document.title, m_context.document.title,
                                      QStringLiteral("../index.html"), wholes));
        writeCatalogue(sets);
        return m_text.toUtf8();
    }

private:
    void line(const QString &text) { m_text += text + QLatin1Char('\n'); }

    void writePrefixes()
    {
        for (const auto &[name, space] : {std::pair("dcat", "http://www.w3.org/ns/dcat#"),
                                          std::pair("dcatapit", "http://dati.gov.it/onto/dcatapit#"),
                                          std::pair("dct", "http://purl.org/dc/terms/"),
                                          std::pair("foaf", "http://xmlns.com/foaf/0.1/"),
                                          std::pair("vcard", "http://www.w3.org/2006/vcard/ns#"),
                                          std::pair("xsd", "http://www.w3.org/2001/XMLSchema#")})
            line(QStringLiteral("@prefix %1: <%2> .").arg(QLatin1String(name), QLatin1String(space)));
        if (const QString base = outwardAddress(m_context.options.baseAddress); !base.isEmpty())
            line(QStringLiteral("@base <%1%2dati/catalogo.ttl> .").arg(base, base.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/")));
        line({});
    }

    void writeAgent()
    {
        const QString code = m_context.options.holderCode.isEmpty() ? slug(m_context.body()) : m_context.options.holderCode;
        line(QStringLiteral("<#ente> a dcatapit:Agent, foaf:Agent ;"));
        line(QStringLiteral("    dct:identifier %1 ;\n    foaf:name %2%3 .\n").arg(literal(code), literal(m_context.body()), m_language));
        const QString mail = contactAddress();
        if (mail.isEmpty())
            return;
        line(QStringLiteral("<#contatto> a dcatapit:Organization, vcard:Organization, vcard:Kind ;"));
        line(QStringLiteral("    vcard:fn %1%2 ;\n    vcard:hasEmail <%3> .\n").arg(literal(m_context.body()), m_language, mail));
    }

    QString contactAddress() const
    {
        const QString &contact = m_context.options.contact;
        return contact.isEmpty() ? QString() : outwardAddress(QLatin1String("mailto:") + contact);
    }

    void writeLicence()
    {
        line(QStringLiteral("<%1> a dcatapit:LicenseDocument, dct:LicenseDocument ;").arg(licence()));
        line(QStringLiteral("    dct:type <http://purl.org/adms/licencetype/Attribution> ;"));
        line(QStringLiteral("    foaf:name %1%2 .\n").arg(literal(m_context.options.licenceName), m_language));
    }

    QString licence() const
    {
        const QString address = outwardAddress(m_context.options.licence);
        return address.isNull() ? QStringLiteral("#licenza") : address;
    }

    QString writeDistribution(const DataFile &file)
    {
        const QString subject = QStringLiteral("<#file-%1>").arg(slug(file.name(), 120));
        line(subject + QLatin1String(" a dcatapit:Distribution, dcat:Distribution ;"));
        line(QStringLiteral("    dct:title %1%2 ;").arg(literal(file.title), m_language));
        line(QStringLiteral("    dct:format %1 ;").arg(european("file-type", formatOf(file))));
        line(QStringLiteral("    dcat:accessURL <%1> ;\n    dcat:downloadURL <%1> ;").arg(file.name()));
        line(QStringLiteral("    dcat:byteSize \"%1\"^^xsd:decimal ;").arg(file.bytes.size()));
        line(QStringLiteral("    dct:license <%1> .\n").arg(licence()));
        return subject;
    }

    QString writeTable(const DataFile &file)
    {
        const QString distribution = writeDistribution(file);
        return writeDataset(slug(file.name(), 120), file.title, file.description, QLatin1String("../") + file.pageFile, {distribution});
    }

    QString writeDataset(const QString &name, const QString &title, const QString &description, const QString &page,
                         const QStringList &distributions)
    {
        const QString subject = QStringLiteral("<#%1>").arg(QLatin1String("dati-") + name);
        line(subject + QLatin1String(" a dcatapit:Dataset, dcat:Dataset ;"));
        line(QStringLiteral("    dct:identifier %1 ;").arg(literal(slug(m_context.body()) + QLatin1Char(':') + slug(m_context.shortTitle())
                                                                   + QLatin1Char(':') + name)));
        line(QStringLiteral("    dct:title %1%2 ;").arg(literal(title), m_language));
        line(QStringLiteral("    dct:description %1%2 ;").arg(literal(description), m_language));
        line(QStringLiteral("    dct:modified %1 ;").arg(m_date));
        line(QStringLiteral("    dcat:theme %1 ;").arg(european("data-theme", QStringLiteral("GOVE"))));
        line(QStringLiteral("    dct:accrualPeriodicity %1 ;").arg(european("frequency", QStringLiteral("ANNUAL"))));
        line(QStringLiteral("    dct:rightsHolder <#ente> ;\n    dct:publisher <#ente> ;"));
        if (!contactAddress().isEmpty())
            line(QStringLiteral("    dcat:contactPoint <#contatto> ;"));
        line(QStringLiteral("    dct:language %1 ;").arg(european("language", QStringLiteral("ITA"))));
        line(QStringLiteral("    dcat:landingPage <%1> ;").arg(page));
        line(QStringLiteral("    dcat:distribution %1 .\n").arg(distributions.join(QLatin1String(", "))));
        return subject;
    }

    void writeCatalogue(const QStringList &sets)
    {
        const QString title = m_context.words.data + QLatin1String(" – ") + m_context.document.title;
        line(QStringLiteral("<#catalogo> a dcatapit:Catalog, dcat:Catalog ;"));
        line(QStringLiteral("    dct:title %1%2 ;").arg(literal(title), m_language));
        line(QStringLiteral("    dct:description %1%2 ;").arg(literal(m_context.words.dataLead + QLatin1Char(' ') + m_context.document.title), m_language));
        line(QStringLiteral("    dct:publisher <#ente> ;\n    dct:modified %1 ;").arg(m_date));
        line(QStringLiteral("    dct:language %1 ;").arg(european("language", QStringLiteral("ITA"))));
        line(QStringLiteral("    dcat:themeTaxonomy <http://publications.europa.eu/resource/authority/data-theme> ;"));
        if (!sets.isEmpty())
            line(QStringLiteral("    dcat:dataset %1 ;").arg(sets.join(QLatin1String(",\n        "))));
        line(QStringLiteral("    foaf:homepage <index.html> ."));
    }

    const WebContext &m_context;
    QString m_language;
    QString m_date;
    QString m_text;
};

} // namespace

QByteArray catalogue(const WebContext &context)
{
    return CatalogueWriter(context).write();
}

} // namespace piao::report
