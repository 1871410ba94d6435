package org.fonds.harvest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fonds.protocol.Datestamp;

/**
 * Dates as repositories write them. Beside the two forms of the protocol there are, in the wild, an offset from UTC,
 * fractions of a second, and no word of the zone; the protocol knows UTC alone, so that is what the last one means.
 */
final class OriginDates {
    private OriginDates() {}

    /** The same moment or day in a form of the protocol; empty where it is no date. */
    static Optional<String> utc(String written) {
        return Datestamp.parse(written)
                .or(() -> moment(written).map(Datestamp::ofSecond))
                .map(Datestamp::toString);
    }

    /** The second that it names, of a day the first one; empty where it is no date. */
    static Optional<Instant> instant(String written) {
        return utc(written).flatMap(Datestamp::parse).map(Datestamp::first);
    }

    private static Optional<Instant> moment(String written) {
        try {
            Instant moment = written.matches(".*([Zz]|[+-][0-9]{2}:[0-9]{2})")
                    ? OffsetDateTime.parse(written).toInstant()
                    : LocalDateTime.parse(written.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
            return Optional.of(moment.truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
