// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/embedded_reader.h"

#include "report_text.h"

#include <QFile>
#include <QFileInfo>

// libqpdf 11 asks its users to say that they do not use its old pointer type.
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <stdexcept>

namespace piao::report {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

class TooLarge : public std::runtime_error
{
public:
    TooLarge() : std::runtime_error("too large") {}
};

/// Collects what a stream unpacks to, and stops one that would fill the memory.
class LimitedSink : public Pipeline
{
public:
    explicit LimitedSink(qint64 limit) : Pipeline("embedded file", nullptr), m_limit(limit) {}

    void write(unsigned char const *data, std::size_t length) override
    {
        if (qint64(length) > m_limit - m_bytes.size())
            throw TooLarge();
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override {}

    QByteArray take() { return std::move(m_bytes); }

private:
    qint64 m_limit;
    QByteArray m_bytes;
};

Error refused(ErrorCode code, const QString &what, const QString &todo)
{
    return {code, what, ReportText::tr("Nothing was changed."), todo};
}

Error tooLarge(const QString &path)
{
    return refused(ErrorCode::InvalidInput, ReportText::tr("The file %1 is larger than a plan's document can be.").arg(path),
                   ReportText::tr("Check that it is the right file."));
}

Error unreadable(const QString &path, bool isProtected)
{
    if (isProtected)
        return refused(ErrorCode::InvalidInput, ReportText::tr("The file %1 is protected by a password.").arg(path),
                       ReportText::tr("Ask its author for a file without a password."));
    return refused(ErrorCode::InvalidInput, ReportText::tr("The file %1 cannot be read as PDF: it is damaged or something else.").arg(path),
                   ReportText::tr("Ask for the file again, or choose another one."));
}

using Specification = std::shared_ptr<QPDFFileSpecObjectHelper>;

QString nameOf(const std::string &key, Specification &specification)
{
    const std::string name = specification->getFilename();
    return QString::fromStdString(name.empty() ? key : name);
}

/// Opens the file and hands what is embedded to `read`; whatever the library throws becomes an error.
template<typename T, typename Read>
Result<T> withEmbedded(const QString &path, const EmbeddedLimits &limits, Read read)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return refused(ErrorCode::NotFound, ReportText::tr("The file %1 does not exist or may not be read.").arg(path),
                       ReportText::tr("Choose another file."));
    if (info.size() > limits.file)
        return tooLarge(path);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        QPDFEmbeddedFileDocumentHelper helper(pdf);
        return read(helper.getEmbeddedFiles());
    } catch (const TooLarge &) {
        return tooLarge(path);
    } catch (const QPDFExc &problem) {
        return unreadable(path, problem.getErrorCode() == qpdf_e_password);
    } catch (const std::exception &) { // out of memory, or a rule of the library that the file breaks
        return unreadable(path, false);
    }
}

using Embedded = std::map<std::string, Specification>;

} // namespace

Result<QStringList> listEmbedded(const QString &path, const EmbeddedLimits &limits)
{
    return withEmbedded<QStringList>(path, limits, [](Embedded files) -> Result<QStringList> {
        QStringList names;
        for (auto &[key, specification] : files)
            names.append(nameOf(key, specification));
        names.sort();
        return names;
    });
}

Result<QByteArray> extractEmbedded(const QString &path, const QString &name, const EmbeddedLimits &limits)
{
    return withEmbedded<QByteArray>(path, limits, [&](Embedded files) -> Result<QByteArray> {
        for (auto &[key, specification] : files) {
            if (nameOf(key, specification) != name)
                continue;
            QPDFObjectHandle stream = specification->getEmbeddedFileStream();
            if (!stream.isStream())
                return unreadable(path, false);
            LimitedSink sink(limits.embedded);
            bool filtered = false;
            if (!stream.pipeStreamData(&sink, &filtered, 0, qpdf_dl_generalized, true))
                return unreadable(path, false);
            return sink.take();
        }
        return refused(ErrorCode::NotFound, ReportText::tr("The file %1 holds no data named %2.").arg(path, name),
                       ReportText::tr("Choose a document that was exported with its data."));
    });
}

} // namespace piao::report
