package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is true of every ledger at every moment, asked of its tables past the store. */
final class LedgerInvariants {
    /** Each has to find nothing. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("the clock is behind a datestamp", """
                    select 1 from ledger where clock < last_datestamp or clock < birth
                    or clock < (select max(datestamp) from publication)"""),
            Map.entry("publications are numbered without gaps up to the last", """
                    select 1 from ledger where last_number <> (select count(*) from publication)
                    or last_number <> (select coalesce(max(number), 0) from publication)"""),
            Map.entry("datestamps go back", """
                    select a.number from publication a join publication b on b.number = a.number + 1
                    where b.datestamp < a.datestamp"""),
            Map.entry(
                    "an empty publication",
                    "select number from publication p where p.number > (select horizon from ledger)"
                            + " and p.number not in (select from_pub from version)"
                            + " and p.number not in (select v.to_pub from version v join withheld w on w.version = v.id"
                            + " where v.to_pub is not null)"),
            Map.entry("a body that nothing shows", """
                    select 1 from content c
                    where c.id not in (select v.content from version v where v.content is not null)"""),
            Map.entry("a version ends without one that takes its place", """
                    select v.id from version v left join version n
                    on n.item = v.item and n.format = v.format and n.from_pub = v.to_pub
                    where v.to_pub is not null and v.id not in (select version from withheld)
                    group by v.id having count(n.id) <> 1"""),
            Map.entry("a record has two states with one datestamp", """
                    select v.id from version v join version n on n.item = v.item and n.format = v.format
                    and n.from_pub = v.to_pub join publication a on a.number = v.from_pub
                    join publication b on b.number = n.from_pub where a.datestamp >= b.datestamp"""),
            Map.entry("a tombstone has content, or another version has none", """
                    select v.id from version v left join content c on c.id = v.content
                    where ((v.deleted = 1) <> (c.id is null)
                    or v.size <> length(v.header) + coalesce(length(c.bytes), 0))
                    and not exists (select 1 from withheld w where w.version = v.id)"""),
            Map.entry("a membership does not live as long as its version", """
                    select m.item from member m left join version v on v.id = m.version
                    where v.id is null or v.item <> m.item or v.format <> m.format
                    or v.from_pub <> m.from_pub or v.to_pub is distinct from m.to_pub"""),
            Map.entry("a tally is wrong", """
                    select * from (select format, 0 as set_id, from_pub, count(*) as n, sum(deleted) as deleted
                    from version where to_pub is null group by 1, 2, 3
                    union all select m.format, m.set_id, m.from_pub, count(*), sum(v.deleted)
                    from member m join version v on v.id = m.version where m.to_pub is null group by 1, 2, 3) as counted
                    full join tally t on t.format = counted.format and t.set_id = counted.set_id
                    and t.from_pub = counted.from_pub
                    where t.n is distinct from counted.n or t.deleted is distinct from counted.deleted"""),
            Map.entry("findings of a document that is not there", """
                    select f.item from finding f
                    where (f.held = 1 and not exists (select 1 from held_document h where h.item = f.item))
                    or (f.held = 0 and not exists
                    (select 1 from version v where v.item = f.item and v.to_pub is null and v.deleted = 0))"""),
            Map.entry("traits of a document that is not there", """
                    select a.item from assessment a
                    where (a.held = 1 and not exists (select 1 from held_document h where h.item = a.item))
                    or (a.held = 0 and not exists
                    (select 1 from version v where v.item = a.item and v.to_pub is null and v.deleted = 0))"""),
            Map.entry("a document is held back since no day", """
                    select h.item from held_document h where not exists
                    (select 1 from assessment a join trait t on a.traits = cast(t.id as text)
                    where a.item = h.item and a.held = 1 and t.kind = 'held-since')"""),
            Map.entry("a tally of findings is wrong", """
                    select * from (
                    select format, rule, severity, held, count(*) as findings, count(distinct item) as records
                    from finding group by 1, 2, 3, 4
                    union all
                    select format, '', gravest, held, sum(n), count(*) from (select format, held, item, count(*) as n,
                    case when sum(case severity when 'ERROR' then 1 else 0 end) > 0 then 'ERROR'
                    when sum(case severity when 'WARNING' then 1 else 0 end) > 0 then 'WARNING' else 'INFO' end as gravest
                    from finding group by format, held, item) as a group by format, gravest, held
                    union all
                    select '', '', gravest, held, sum(n), count(*) from (select held, item, count(*) as n,
                    case when sum(case severity when 'ERROR' then 1 else 0 end) > 0 then 'ERROR'
                    when sum(case severity when 'WARNING' then 1 else 0 end) > 0 then 'WARNING' else 'INFO' end as gravest
                    from finding group by held, item) as b group by gravest, held) as counted
                    full join finding_tally t on t.format = counted.format and t.rule = counted.rule
                    and t.severity = counted.severity and t.held = counted.held
                    where t.findings is distinct from counted.findings or t.records is distinct from counted.records"""),
            Map.entry("a tally of traits is wrong", """
                    select t.id from trait t where t.records <> (select count(*) from assessment a
                    where ' ' || a.traits || ' ' like '% ' || t.id || ' %')"""),
            Map.entry("a card of a document that is not there", """
                    select c.item from card c where not exists
                    (select 1 from version v where v.item = c.item and v.to_pub is null and v.deleted = 0)"""),
            Map.entry("the size of a heading is wrong", """
                    select h.id from heading h where h.records <> (select count(*) from card c
                    where ' ' || c.headings || ' ' like '% ' || h.id || ' %')"""),
            Map.entry("a body is kept twice", "select hash from content group by hash having count(*) > 1"));

    /** What only a file needs to be asked. */
    private static final Map<String, String> FAULTS_OF_FILES = Map.of(
            "a row refers to nothing", "pragma foreign_key_check",
            "the file is damaged", "select 1 from pragma_integrity_check where integrity_check <> 'ok'");

    private LedgerInvariants() {}

    static void check(StoreUnderTest archive) {
        check(archive.address);
    }

    static void check(String address) {
        check(address, FAULTS);
        if (isFile(address)) {
            check(address, FAULTS_OF_FILES);
        }
    }

    /** @param faults queries that have to find nothing, by what they would find */
    static void check(String address, Map<String, String> faults) {
        of(address, statement -> {
            refuse(faults, statement);
            return true;
        });
    }

    /** The numbers that a query finds. */
    static List<Long> numbers(String address, String query) {
        return of(address, statement -> {
            List<Long> numbers = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(query)) {
                while (found.next()) {
                    numbers.add(found.getLong(1));
                }
            }
            return numbers;
        });
    }

    /** Changes tables past the store, as damage would. */
    static void change(String address, String sql) {
        of(address, statement -> statement.executeUpdate(sql));
    }

    /** What is asked of the tables. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Statement statement) throws SQLException;
    }

    private static <T> T of(String address, Question<T> question) {
        try (Connection connection = DriverManager.getConnection(isFile(address) ? "jdbc:sqlite:" + address : address);
                Statement statement = connection.createStatement()) {
            return question.ask(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger at " + address + " could not be looked at", e);
        }
    }

    private static boolean isFile(String address) {
        return !StoreAddress.of(address).isPostgresql();
    }

    private static void refuse(Map<String, String> faults, Statement statement) throws SQLException {
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            try (ResultSet found = statement.executeQuery(fault.getValue())) {
                assertThat(found.next()).as(fault.getKey()).isFalse();
            }
        }
    }
}
