#pragma once

#include <QSqlDatabase>
#include <QStringList>
#include <QVariant>

namespace vigie::test {

/// A database as SQLite alone shows it, past the program.
class StoredFile
{
public:
    explicit StoredFile(const QString &path);
    ~StoredFile();
    Q_DISABLE_COPY_MOVE(StoredFile)

    /// The first row's first value.
    QVariant value(const QString &question) const { return column(question).value(0); }
    /// The first value of each row.
    QVariantList column(const QString &question) const;
    /// Every value of the first row.
    QVariantList row(const QString &question) const;
    /// Every row of every table as text, in order; equal only for files that hold the same.
    QStringList everything() const;
    /// Empty, or what SQLite finds wrong with the file.
    QString flaws() const;

private:
    QList<QVariantList> rows(const QString &question) const;

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace vigie::test
