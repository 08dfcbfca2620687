// SPDX-License-Identifier: EUPL-1.2
#include "refusals.h"

#include "plan_lock.h"

#include <QFileInfo>
#include <QLocale>

namespace piao::store {

using domain::Error;
using domain::ErrorCode;

namespace {

/// Control signs and signs that turn the direction of writing: a name must not be able to forge the text around it.
QString tamed(QString text)
{
    for (QChar &sign : text) {
        if (sign.category() == QChar::Other_Control || sign.category() == QChar::Other_Format)
            sign = QChar::ReplacementCharacter;
    }
    return text;
}

QString shownTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString shownName(const QString &path)
{
    return tamed(QFileInfo(path).fileName());
}

QString Refusals::unchanged()
{
    return tr("The file is as it was before.");
}

Error Refusals::missing(const QString &path)
{
    return {ErrorCode::NotFound, tr("There is no file «%1».").arg(tamed(path)), tr("Nothing was changed."),
            tr("Check its name and folder.")};
}

Error Refusals::notAFile(const QString &path)
{
    return {ErrorCode::NotADatabase, tr("«%1» is not a file but a folder or a device.").arg(tamed(path)), unchanged(),
            tr("Choose a file that ends in .piao.")};
}

Error Refusals::badName(const QString &path)
{
    return {ErrorCode::InvalidInput, tr("«%1» cannot be the name of a plan: it is empty or too long.").arg(shownName(path)),
            tr("Nothing was written."), tr("Choose a shorter name.")};
}

Error Refusals::taken(const QString &path)
{
    return {ErrorCode::InvalidInput, tr("There is already a file «%1».").arg(tamed(path)), tr("It was not touched."),
            tr("Choose another name.")};
}

Error Refusals::noFolder(const QString &path)
{
    return {ErrorCode::NotFound, tr("There is no folder «%1».").arg(tamed(QFileInfo(path).absolutePath())),
            tr("Nothing was written."), tr("Make the folder first, or choose another.")};
}

Error Refusals::unreadable(const QString &path)
{
    return {ErrorCode::ReadOnly, tr("«%1» cannot be read.").arg(tamed(path)), unchanged(),
            tr("Ask its owner for the right to read it.")};
}

Error Refusals::empty(const QString &path)
{
    return {ErrorCode::NotADatabase, tr("«%1» is empty: it holds no plan.").arg(shownName(path)), unchanged(),
            tr("If a copy or a download was cut off, take it again; otherwise open a copy from the backups.")};
}

Error Refusals::notADatabase(const QString &path)
{
    return {ErrorCode::NotADatabase, tr("«%1» is not a plan file.").arg(shownName(path)), unchanged(),
            tr("Choose a file that ends in .piao.")};
}

Error Refusals::otherProgram(const QString &path)
{
    return {ErrorCode::NotAPlan, tr("«%1» is a database of another program, not a plan.").arg(shownName(path)), unchanged(),
            tr("Choose a file that ends in .piao.")};
}

Error Refusals::newer(const QString &path, int version, int ours)
{
    return {ErrorCode::NewerVersion,
            tr("«%1» was written by a newer version of this program (format %2; this one knows up to %3).")
                .arg(shownName(path), QString::number(version), QString::number(ours)),
            unchanged(), tr("Install the newer version, or ask for an export in the open format.")};
}

Error Refusals::cutOff(const QString &path, qint64 missingBytes)
{
    return {ErrorCode::Damaged,
            tr("«%1» is cut off: %2 bytes are missing at its end.").arg(shownName(path), QString::number(missingBytes)),
            unchanged(), tr("Ask for the file again, or open a copy of it from the backups.")};
}

Error Refusals::damaged(const QString &path, const QString &detail)
{
    return {ErrorCode::Damaged, tr("«%1» is damaged (%2).").arg(shownName(path), tamed(detail)), unchanged(),
            tr("Open a copy of it from the backups.")};
}

Error Refusals::foreignMode(const QString &path)
{
    return {ErrorCode::Untrusted,
            tr("«%1» was last written by another program, in a way that spreads a plan over several files.").arg(shownName(path)),
            unchanged(), tr("Open a copy from the backups, or close the other program and have it write one file again.")};
}

Error Refusals::foreignObject(const QString &path, const QString &type, const QString &name)
{
    return {ErrorCode::Untrusted,
            tr("«%1» holds something that does not belong into a plan and could act on its own: %2 «%3».")
                .arg(shownName(path), type, tamed(name)),
            unchanged(), tr("Do not use it. Ask whoever sent it for an export in the open format.")};
}

Error Refusals::changedSchema(const QString &path, const QString &name)
{
    return {ErrorCode::Damaged,
            tr("«%1» is not built like a plan of this program: «%2» is missing or different.").arg(shownName(path), tamed(name)),
            unchanged(), tr("Open a copy of it from the backups, or ask for an export in the open format.")};
}

Error Refusals::migrationFailed(const QString &path, int version, const QString &detail)
{
    return {ErrorCode::Internal,
            tr("«%1» could not be brought to format %2 (%3).").arg(shownName(path), QString::number(version), tamed(detail)),
            tr("The file is as it was before, and a checked copy lies in its backups."),
            tr("Go on with the version of the program that wrote it, and report this.")};
}

Error Refusals::readOnlyFile(const QString &path)
{
    return {ErrorCode::ReadOnly, tr("«%1» is write-protected.").arg(shownName(path)), unchanged(),
            tr("Open it for reading, save a copy where you may write, or ask for the right to change it.")};
}

Error Refusals::readOnlyFolder(const QString &path)
{
    return {ErrorCode::ReadOnly, tr("The folder «%1» is write-protected.").arg(tamed(QFileInfo(path).absolutePath())), unchanged(),
            tr("Open the plan for reading, or save a copy where you may write.")};
}

Error Refusals::openForReading(const QString &path)
{
    return {ErrorCode::ReadOnly, tr("«%1» is open for reading only.").arg(shownName(path)), tr("Nothing was changed."),
            tr("Save a copy to change it.")};
}

Error Refusals::lockedHere(const QString &path, const LockHolder &holder)
{
    return {ErrorCode::Locked,
            tr("«%1» has been open since %2 on «%3», by %4.")
                .arg(shownName(path), shownTime(holder.since), tamed(holder.machine), tamed(holder.person)),
            unchanged(), tr("Close it there, or open it for reading.")};
}

Error Refusals::lockedElsewhere(const QString &path, const LockHolder &holder, const QString &lockPath)
{
    const qint64 hours = holder.since.secsTo(QDateTime::currentDateTime()) / 3600;
    return {ErrorCode::Locked,
            tr("«%1» has been open since %2 (%n hour(s)) on «%3», by %4.", nullptr, int(qBound(qint64(0), hours, qint64(999999))))
                .arg(shownName(path), shownTime(holder.since), tamed(holder.machine), tamed(holder.person)),
            unchanged(),
            tr("Have it closed there, or open it for reading. If that computer broke off, remove «%1» and open the plan again.")
                .arg(tamed(lockPath))};
}

Error Refusals::busy(const QString &path)
{
    return {ErrorCode::Locked, tr("«%1» is being written by another program at this moment.").arg(shownName(path)), unchanged(),
            tr("Wait a moment and do it again.")};
}

Error Refusals::unfinished(const QString &path)
{
    return {ErrorCode::ReadOnly,
            tr("The last change to «%1» was broken off and has to be taken back first, but its folder cannot be written.")
                .arg(shownName(path)),
            unchanged(), tr("Copy the plan, together with the file that ends in -journal, to a folder of yours and open it there.")};
}

Error Refusals::replacedUnderneath(const QString &path)
{
    return {ErrorCode::ChangedOutside,
            tr("Another file was put in the place of «%1» while it was open, by another program or a synchronised folder.")
                .arg(shownName(path)),
            tr("This change was not written; the new file was not touched."),
            tr("Save a copy of what you see, then open the plan again and compare.")};
}

Error Refusals::changedUnderneath(const QString &path)
{
    return {ErrorCode::ChangedOutside,
            tr("«%1» was changed by another program or a synchronised folder while it was open.").arg(shownName(path)),
            tr("This change was not written; the file is as the other program left it."),
            tr("Open the plan again to go on from there.")};
}

Error Refusals::gone(const QString &path)
{
    return {ErrorCode::ChangedOutside, tr("«%1» is no longer in its place.").arg(tamed(path)), tr("This change was not written."),
            tr("Put the file back, or save a copy of what you see.")};
}

Error Refusals::diskFull(const QString &path)
{
    return {ErrorCode::DiskFull, tr("There is no room left on the disk for «%1».").arg(shownName(path)), unchanged(),
            tr("Free some room and do it again.")};
}

Error Refusals::diskSilent(const QString &path, const QString &detail)
{
    return {ErrorCode::DiskFull, tr("The disk of «%1» does not answer (%2).").arg(shownName(path), tamed(detail)), unchanged(),
            tr("Check the disk or the network folder and do it again.")};
}

Error Refusals::copyDiffers(const QString &path)
{
    return {ErrorCode::DiskFull, tr("The copy «%1» was checked and is not whole.").arg(shownName(path)),
            tr("It was removed; the plan is as it was before."), tr("Check the disk, or save the copy elsewhere.")};
}

Error Refusals::ontoItself(const QString &path)
{
    return {ErrorCode::InvalidInput, tr("«%1» is the plan itself.").arg(shownName(path)), tr("It was not touched."),
            tr("Choose another name for the copy.")};
}

Error Refusals::dangling(const QString &path, const QString &detail)
{
    return {ErrorCode::RuleBroken,
            tr("The change would leave something in «%1» that refers to nothing (%2).").arg(shownName(path), tamed(detail)),
            tr("Nothing was changed."), tr("Do it again with something that is in the plan.")};
}

Error Refusals::inTheMiddle(const QString &path)
{
    return {ErrorCode::Internal, tr("«%1» cannot be copied in the middle of a change.").arg(shownName(path)),
            tr("Nothing was changed."), tr("Finish the change first.")};
}

Error Refusals::cancelled()
{
    return {ErrorCode::Cancelled, tr("Cancelled."), tr("Nothing was changed."), {}};
}

Error Refusals::unexpected(const QString &path, const QString &detail)
{
    return {ErrorCode::Internal, tr("«%1» could not be read or written (%2).").arg(shownName(path), tamed(detail)), unchanged(),
            tr("Do it again; if it comes back, report it with these words.")};
}

} // namespace piao::store
