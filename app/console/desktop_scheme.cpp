#include "app/console/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace vigie {

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_qs;
const QString place = u"/org/freedesktop/portal/desktop"_qs;
const QString settings = u"org.freedesktop.portal.Settings"_qs;
const QString appearance = u"org.freedesktop.appearance"_qs;
const QString colorScheme = u"color-scheme"_qs;

/// Asking for a bus that is not there may start one, and takes its time.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_qs);
}

/// The portal's answers are variants within variants.
QVariant innermost(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
{
    if (!hasBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(portal, place, settings, u"SettingChanged"_qs, this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, place, settings, u"Read"_qs);
    question.setArguments({appearance, colorScheme});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopScheme::onSettingChanged(
    const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(value.variant());
}

void DesktopScheme::take(const QVariant &value)
{
    // 1 prefers dark, 2 prefers light, all else has no preference.
    const uint wanted = innermost(value).toUInt();
    const std::optional<Scheme> scheme = wanted == 1 ? std::optional(Scheme::Dark)
        : wanted == 2                                ? std::optional(Scheme::Light)
                                                     : std::nullopt;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

} // namespace vigie
