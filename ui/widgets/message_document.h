#pragma once

#include <QPalette>
#include <QTextDocument>
#include <QUrl>

#include <memory>

namespace vigie {

/// A document for text that comes from outside. Markdown is laid out; HTML stays the text it is; no
/// image, style or other resource is ever read, from wherever it is asked.
class MessageDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit MessageDocument(const QString &markdown);
    /// One more paragraph that is not from outside: words in a quiet voice, and a link after them.
    void addFoot(
        const QString &words, const QString &link, const QUrl &target, const QPalette &palette);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// Whether a link in a message may lead anywhere: http, https, mailto and vigie alone.
bool mayFollow(const QUrl &link);

} // namespace vigie
