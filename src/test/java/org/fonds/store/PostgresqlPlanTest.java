package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.put;

import java.util.List;
import java.util.stream.IntStream;
import org.fonds.testing.PostgresqlCluster;
import org.fonds.testing.PostgresqlDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * How PostgreSQL means to carry out each statement of a request, whatever its parameters: by the index made for it, never
 * by walking through a table or sorting. Asked when the store is empty, when it is full, and with statistics.
 */
@EnabledIf("org.fonds.testing.PostgresqlCluster#isPossible")
class PostgresqlPlanTest {
    private static final int RECORDS = 300;

    private String database;
    private StoreUnderTest archive;
    private Session session;

    @BeforeEach
    void open() {
        database = PostgresqlDatabases.create();
        String address = PostgresqlDatabases.address(database);
        archive = new StoreUnderTest(address);
        // A plan for any parameters has none, which only the simple protocol lets pass.
        session = StoreAddress.of(address + "&preferQueryMode=simple")
                .database(StoreSettings.STANDARD)
                .writer();
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
        PostgresqlCluster.shared().drop(database);
    }

    @Test
    void usesTheIndexesMadeForIt() {
        checkAll();
        publishAll("first");
        buildAll();
        publishAll("second");
        publishAll("third");
        checkAll();
    }

    @Test
    void usesThemWhereThereAreStatistics() {
        publishAll("first");
        publishAll("second");
        publishAll("third");
        buildAll();
        session.change("analyze");
        checkAll();
    }

    private void buildAll() {
        while (archive.store.buildBlocks()) {
            assertThat(archive.store.read(Snapshot::blockFigures)).isNotEmpty();
        }
    }

    private void publishAll(String text) {
        archive.store.publish(IntStream.range(0, RECORDS)
                .<Change>mapToObj(n -> put("n" + n, text + n, n % 3 == 0 ? "a:b" : "c"))
                .toList());
    }

    private void checkAll() {
        checkLists();
        checkRequests();
        checkRegister();
    }

    /** The range of a page must bound the index from both sides, or pages cost what lies behind them. */
    private void checkLists() {
        for (ListStatements.Columns columns : ListStatements.Columns.values()) {
            String content = columns == ListStatements.Columns.RECORDS ? "content_pkey" : "";
            check(ListStatements.WHOLE.current(columns), " version_current ", range(1, 2), content);
            check(ListStatements.WHOLE.ended(columns), " version_ended ", range(1, 4), content);
            check(ListStatements.OF_SET.current(columns), " member_current ", range(2, 3), "version_pkey", content);
            check(ListStatements.OF_SET.ended(columns), " member_ended ", range(2, 5), "version_pkey", content);
        }
    }

    private static String range(int format, int first) {
        return "(format = $%d) AND (ROW(from_pub, item) > ROW($%d, $%d)) AND (ROW(from_pub, item) <= ROW($%d, $%d))"
                .formatted(format, first, first + 1, first + 2, first + 3);
    }

    private void checkRequests() {
        checkBlocks();
        check(Lists.COUNT, "tally_pkey", "(format = $1) AND (set_id = $2) AND (from_pub >= $3) AND (from_pub <= $4)");
        check(SqlSnapshot.RECORD, "(identifier = $1)", " version_current_item ", "(format = $2)");
        check(SqlSnapshot.ITEM_WITH_VERSIONS, "(identifier = $1)", " version_current_item ");
        check(SqlSnapshot.SAMPLE, "(identifier >= $1)", " version_current_item ");
        check(SqlSnapshot.FIRST_FROM, " publication_date ", "(datestamp >= $1)");
        check(SqlSnapshot.LAST_UNTIL, "Backward using publication_date ", "(datestamp <= $1)");
        check(SetQueries.SETS, " sets_spec_key ", "(spec > $1)");
        check(SetQueries.COUNT, "Backward using sets_from ", "(from_pub <= $1)");
    }

    private void checkBlocks() {
        check(BlockTable.FRESH, " block_fresh ", within(2));
        check(BlockTable.STALE, " block_stale ", within(3));
        check(BlockTable.COVERING, " block_fresh ", "(format = $1) AND (ROW(end_number, end_item) >= ROW($2, $3))");
        check(BlockTable.LAST_FRESH, "Backward using block_fresh ", "(format = $1)");
        check(BlockTable.LAST_STALE, "Backward using block_stale ", "(format = $1)");
        check(BlockTable.TEXT, " block_text_block_kind_key ", "(block = $1) AND (kind = $2)");
    }

    private static String within(int first) {
        return "(format = $1) AND (ROW(end_number, end_item) > ROW($%d, $%d)) AND (ROW(end_number, end_item) <= ROW($%d, $%d))"
                .formatted(first, first + 1, first + 2, first + 3);
    }

    /** Sorts a handful of formats, and looks for each by its index. */
    @Test
    void looksUpTheFormatsOfAnItem() {
        publishAll("first");
        assertThat(String.join("\n", plan(FormatTable.OF_ITEM))).contains(" version_current_item ", "(item = $1)");
    }

    private void checkRegister() {
        check(ItemTable.FIND, "(identifier = $1)");
        check(Figures.ITEMS, "Backward using item_pkey ");
        check(CurrentVersions.OF_ITEM, " version_current_item ", "(item = $1)");
        check(
                Memberships.END,
                " member_current ",
                "(set_id = $2) AND (format = $3) AND (from_pub = $4) AND (item = $5) AND (version = $6)");
        check(RegisterQueries.ITEM, "(identifier = $1)");
        check(RegisterQueries.FINGERPRINTS, " version_current_item ", "(item = $1)");
        check(RegisterQueries.LIVE, " item_source ", "(identifier > $2)", " version_current_item ");
        check(Vacuum.ENDED, " version_to ", "(to_pub <= $1)");
        check(Vacuum.DROP_MEMBER, " member_ended ", "(set_id = $1) AND (format = $2) AND (from_pub = $3)");
        check(Vacuum.IS_SHOWN, " version_content ", "(content = $1)");
        check(TraitTable.FIND, " trait_kind_value_key ", "(kind = $1) AND (value = $2)");
        check(Findings.BREAKING, " finding_rule ", "(format = $1) AND (rule = $2) AND (held = $3) AND (item > $4)");
        check(Findings.PUBLISHED, " finding_published ", "(item > $1)");
        check(HeldDocuments.NEXT, " held_document_since ");
    }

    private void check(String sql, String... steps) {
        String plan = String.join("\n", plan(sql));
        assertThat(plan)
                .as(sql)
                .contains(steps)
                .doesNotContain("Seq Scan", "Sort", "Hash", "Bitmap", "Materialize", "Merge");
    }

    private List<String> plan(String sql) {
        int[] number = {0};
        String numbered = sql.codePoints()
                .mapToObj(c -> c == '?' ? "$" + ++number[0] : Character.toString(c))
                .reduce("", String::concat);
        return session.all("explain (generic_plan, costs off) " + numbered, row -> row.getString(1));
    }
}
