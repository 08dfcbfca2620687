// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <QDate>
#include <QString>
#include <QStringList>

/// Lets a failing check show Qt's values instead of {?}.
namespace Catch {

template<>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &texts)
    {
        return '[' + texts.join(QLatin1String(" | ")).toStdString() + ']';
    }
};

template<>
struct StringMaker<QDate> {
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch
