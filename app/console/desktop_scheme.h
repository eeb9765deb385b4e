#pragma once

#include "ui/look/theme.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace vigie {

/// Light or dark as the desktop asks for it through its portal, from the first answer on and
/// whenever that changes. A desktop without a portal is never heard of.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// Nothing while the desktop has said nothing.
    std::optional<Scheme> scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    std::optional<Scheme> m_scheme;
};

} // namespace vigie
