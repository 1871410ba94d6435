package org.fonds.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a batch: gathered while its changes are carried out, then compared with those that are there and written
 * together with the sizes of headings.
 */
final class Cards {
    private static final String FORMER = "select digest, headings from card where item = ?";
    private static final String KEEP = """
            insert into card (item, digest, title, date, holder, headings) values (?, ?, ?, ?, ?, ?)
            on conflict (item) do update set digest = excluded.digest, title = excluded.title, date = excluded.date,
            holder = excluded.holder, headings = excluded.headings""";
    private static final String DROP = "delete from card where item = ?";
    private static final String FIND_HEADING = "select id from heading where kind = ? and value = ?";
    private static final String ENTER_HEADING =
            "insert into heading (id, kind, value, name, records) values (?, ?, ?, ?, 0)";
    private static final String COUNT = "update heading set records = records + ? where id = ?";

    private final Map<Long, @Nullable Card> cards = new LinkedHashMap<>();

    /** Files the card of an item; null for none, as nothing of it is published. */
    void file(Item item, @Nullable Card card) {
        cards.put(item.id(), card);
    }

    void write(Session session) {
        if (!cards.isEmpty()) {
            new Writing(session).writeAll(cards);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by hand
    private record Former(byte[] digest, List<Long> headings) {
        static Former read(ResultSet row) throws SQLException {
            String numbers = row.getString(2);
            return new Former(
                    row.getBytes(1),
                    numbers.isEmpty()
                            ? List.of()
                            : Arrays.stream(numbers.split(" ", -1))
                                    .map(Long::valueOf)
                                    .toList());
        }
    }

    private static final class Writing {
        private final Session session;
        private final CardTerms terms;
        private final Numbering numbering;
        private final Map<Heading, Long> known = new HashMap<>();
        private final Map<Long, Long> differences = new HashMap<>();

        Writing(Session session) {
            this.session = session;
            this.terms = CardTerms.of(session);
            this.numbering = new Numbering(session, "heading");
        }

        void writeAll(Map<Long, @Nullable Card> cards) {
            cards.forEach(this::write);
            differences.forEach((heading, difference) -> {
                if (difference != 0) {
                    session.change(COUNT, difference, heading);
                }
            });
        }

        private void write(long item, @Nullable Card card) {
            Former former = session.first(FORMER, Former::read, item).orElse(null);
            if (card == null) {
                drop(item, former);
                return;
            }
            byte[] digest =
                    Sha256.of(card.toString().getBytes(StandardCharsets.UTF_8)).toBytes();
            if (former == null || !Arrays.equals(former.digest, digest)) {
                keep(item, card, digest, former);
            }
        }

        private void drop(long item, @Nullable Former former) {
            if (former != null) {
                count(former.headings, -1);
                terms.replace(session, item, true, List.of());
                session.change(DROP, item);
            }
        }

        private void keep(long item, Card card, byte[] digest, @Nullable Former former) {
            List<Long> headings = card.headings().stream()
                    .map(this::numberOf)
                    .sorted()
                    .distinct()
                    .toList();
            session.change(
                    KEEP,
                    item,
                    digest,
                    card.title(),
                    card.date(),
                    card.holder(),
                    headings.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            Set<String> all = Terms.of(card.texts());
            headings.forEach(heading -> all.add(Terms.ofHeading(heading)));
            terms.replace(session, item, former != null, all);
            count(headings, 1);
            if (former != null) {
                count(former.headings, -1);
            }
        }

        private void count(List<Long> headings, long difference) {
            headings.forEach(heading -> differences.merge(heading, difference, Long::sum));
        }

        private long numberOf(Heading heading) {
            return known.computeIfAbsent(
                    heading,
                    unread -> session.first(FIND_HEADING, row -> row.getLong(1), unread.kind(), unread.value())
                            .orElseGet(() -> enter(unread)));
        }

        private long enter(Heading heading) {
            long number = numbering.next();
            session.change(ENTER_HEADING, number, heading.kind(), heading.value(), heading.name());
            return number;
        }
    }
}
