package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.jspecify.annotations.Nullable;

/** What the register tells, from one snapshot. */
final class RegisterQueries {
    static final String ITEM = """
            select i.id, s.name, i.first_day, i.withdrawn, d.digest, h.digest
            from item i join sources s on s.id = i.source
            left join document d on d.item = i.id
            left join held_document h on h.item = i.id
            where i.identifier = ?""";
    static final String FINGERPRINTS = """
            select f.prefix, p.name
            from version v join formats f on f.id = v.format join fingerprints p on p.id = v.fingerprint
            where v.item = ? and v.to_pub is null and v.deleted = 0""";
    /** Of items with a document: what was harvested is not rendered here. */
    static final String BY_FINGERPRINT = """
            select f.prefix, p.name, s.name, count(*)
            from version v join formats f on f.id = v.format join fingerprints p on p.id = v.fingerprint
            join item i on i.id = v.item join sources s on s.id = i.source
            where v.to_pub is null and v.deleted = 0 and exists (select 1 from document d where d.item = v.item)
            group by f.prefix, p.name, s.name""";

    /** Looks into each item by itself: of an "exists" behind an "or", PostgreSQL would read the whole table first. */
    static final String LIVE = """
            select i.identifier
            from item i
            where i.source = (select id from sources where name = ?) and i.identifier > ?
              and coalesce(
                (select 1 from version v where v.item = i.id and v.to_pub is null and v.deleted = 0
                 limit 1),
                (select 1 from held_document h where h.item = i.id),
                (select 1 from withheld w where w.item = i.id and w.open = 1 limit 1),
                (select 1 from document d where d.item = i.id and i.withdrawn = 1)) is not null
            order by i.identifier limit ?""";

    private static final String FIND = "select id from item where identifier = ?";

    private final Session session;

    RegisterQueries(Session session) {
        this.session = session;
    }

    List<String> sources() {
        return session.all("select name from sources order by id", row -> row.getString(1));
    }

    Map<OaiIdentifier, Accession> accessions(Collection<OaiIdentifier> identifiers) {
        Map<OaiIdentifier, Accession> known = new HashMap<>();
        for (OaiIdentifier identifier : new HashSet<>(identifiers)) {
            accession(identifier).ifPresent(accession -> known.put(identifier, accession));
        }
        return known;
    }

    private Optional<Accession> accession(OaiIdentifier identifier) {
        return session.first(ITEM, Row::read, identifier.value())
                .map(row -> row.accession(identifier, fingerprints(row.id)));
    }

    private Map<MetadataPrefix, String> fingerprints(long item) {
        Map<MetadataPrefix, String> byFormat = new HashMap<>();
        session.all(FINGERPRINTS, row -> Map.entry(new MetadataPrefix(row.getString(1)), row.getString(2)), item)
                .forEach(entry -> byFormat.put(entry.getKey(), entry.getValue()));
        return byFormat;
    }

    Map<MetadataPrefix, Map<String, Long>> byFingerprint(Set<String> except) {
        record Counted(MetadataPrefix prefix, String fingerprint, String source, long count) {}
        Map<MetadataPrefix, Map<String, Long>> byFormat = new HashMap<>();
        session
                .all(
                        BY_FINGERPRINT,
                        row -> new Counted(
                                new MetadataPrefix(row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4)))
                .stream()
                .filter(row -> !except.contains(row.source))
                .forEach(row -> byFormat.computeIfAbsent(row.prefix, prefix -> new HashMap<>())
                        .merge(row.fingerprint, row.count, Long::sum));
        return byFormat;
    }

    Optional<SourceDocumentCopy> document(OaiIdentifier identifier) {
        return session.first(FIND, row -> row.getLong(1), identifier.value())
                .flatMap(item -> new HeldDocuments(session).find(item).or(() -> new Documents(session).find(item)));
    }

    Optional<SourceDocumentCopy> goodDocument(OaiIdentifier identifier) {
        return session.first(FIND, row -> row.getLong(1), identifier.value())
                .flatMap(item -> new Documents(session).find(item));
    }

    List<OaiIdentifier> liveItems(String source, @Nullable OaiIdentifier after, int limit) {
        return session.all(
                LIVE, row -> new OaiIdentifier(row.getString(1)), source, after == null ? "" : after.value(), limit);
    }

    private record Row(
            long id, String source, LocalDate firstDay, boolean withdrawn, boolean held, String latestDigest) {
        static Row read(ResultSet row) throws SQLException {
            byte @Nullable [] good = row.getBytes(5);
            byte @Nullable [] held = row.getBytes(6);
            byte @Nullable [] latest = held == null ? good : held;
            return new Row(
                    row.getLong(1),
                    row.getString(2),
                    LocalDate.ofEpochDay(row.getLong(3)),
                    row.getBoolean(4),
                    held != null,
                    latest == null ? "" : Sha256.stored(latest).toString());
        }

        Accession accession(OaiIdentifier identifier, Map<MetadataPrefix, String> fingerprints) {
            return new Accession(identifier, source, firstDay, withdrawn, held, latestDigest, fingerprints);
        }
    }
}
