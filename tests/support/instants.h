#pragma once

#include "domain/instant_text.h"

#include <QRandomGenerator>
#include <QTest>

namespace vigie::test {

/// The instant that a test means; it is written right.
inline Instant at(const QString &iso)
{
    const auto instant = instantFrom(iso);
    if (!instant)
        qFatal("no instant: %s", qUtf8Printable(iso));
    return *instant;
}

inline QString paris(Instant at) { return instantText(at, QTimeZone("Europe/Paris")); }

/// Seeded by VIGIE_SEED or by chance; says which, so that a failure can be had again.
inline QRandomGenerator seeded()
{
    bool given = false;
    const quint32 fromOutside = quint32(qEnvironmentVariableIntValue("VIGIE_SEED", &given));
    const quint32 seed = given ? fromOutside : QRandomGenerator::global()->generate() >> 1;
    qInfo("VIGIE_SEED=%u", seed);
    return QRandomGenerator(seed);
}

} // namespace vigie::test
