package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.put;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How SQLite means to carry out each statement of a request: by the index made for it, never by walking through a table
 * or sorting. Asked when the store is empty, when it is full, and after everything in it was rendered anew.
 */
class QueryPlanTest {
    private static final int RECORDS = 300;

    @TempDir
    Path folder;

    private StoreUnderTest archive;
    private Session session;

    @BeforeEach
    void open() {
        String address = folder.resolve("fonds.db").toString();
        archive = new StoreUnderTest(address);
        session = new SqliteDatabase(SqliteFile.at(address), StoreSettings.STANDARD).writer();
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    @Test
    void usesTheIndexesMadeForIt() {
        checkAll();
        publishAll("first");
        checkAll();
        buildAll();
        publishAll("second");
        checkAll();
        buildAll();
        publishAll("third");
        checkAll();
    }

    private void buildAll() {
        while (archive.store.buildBlocks()) {
            assertThat(archive.store.read(Snapshot::blockFigures)).isNotEmpty();
        }
    }

    /** Nothing here gathers statistics, but whoever has the file can; tables of a few words may be walked through then. */
    @Test
    void answersRequestsTheSameWayWhereThereAreStatistics() {
        publishAll("first");
        publishAll("second");
        publishAll("third");
        buildAll();
        checkRequests();
        session.change("analyze");
        session.change("analyze sqlite_schema");
        checkRequests();
    }

    private void publishAll(String text) {
        archive.store.publish(IntStream.range(0, RECORDS)
                .<Change>mapToObj(n -> put("n" + n, text + n, n % 3 == 0 ? "a:b" : "c"))
                .toList());
    }

    private void checkAll() {
        checkRequests();
        checkRegister();
    }

    private void checkRequests() {
        for (ListStatements.Columns columns : ListStatements.Columns.values()) {
            String content = columns == ListStatements.Columns.RECORDS ? "SEARCH c USING INTEGER PRIMARY KEY" : "";
            check(ListStatements.WHOLE.current(columns), "SEARCH v USING INDEX version_current (format=? AND", content);
            check(ListStatements.WHOLE.ended(columns), "SEARCH v USING INDEX version_ended (format=? AND", content);
            check(
                    ListStatements.OF_SET.current(columns),
                    "SEARCH m USING INDEX member_current (set_id=? AND format=? AND",
                    "SEARCH v USING INTEGER PRIMARY KEY");
            check(
                    ListStatements.OF_SET.ended(columns),
                    "SEARCH m USING COVERING INDEX member_ended (set_id=? AND format=? AND",
                    "SEARCH v USING INTEGER PRIMARY KEY");
        }
        checkBlocks();
        checkCards();
        check(Lists.COUNT, "SEARCH tally USING PRIMARY KEY (format=? AND set_id=? AND from_pub>? AND from_pub<?)");
        check(SqlSnapshot.RECORD, "(identifier=?)", "version_current_item (item=? AND format=?)");
        check(SqlSnapshot.ITEM_WITH_VERSIONS, "(identifier=?)", "version_current_item (item=?)");
        check(SqlSnapshot.FIRST_FROM, "USING COVERING INDEX publication_date (datestamp>?)");
        check(SqlSnapshot.LAST_UNTIL, "USING COVERING INDEX publication_date (datestamp<?)");
        check(SetQueries.SETS, "SEARCH sets USING INDEX", "(spec>?)");
        check(SetQueries.COUNT, "USING COVERING INDEX sets_from (from_pub<?)");
    }

    private void checkCards() {
        check(CardQueries.ALL, "SEARCH c USING INTEGER PRIMARY KEY (rowid<?)", "SEARCH i USING INTEGER PRIMARY KEY");
        assertThat(String.join("\n", plan(CardTerms.SQLITE.find())))
                .as("the index of terms, bounded and in its own order")
                .startsWith("SCAN t VIRTUAL TABLE INDEX 192:M1<")
                .contains("SEARCH c USING INTEGER PRIMARY KEY", "SEARCH i USING INTEGER PRIMARY KEY")
                .doesNotContain("TEMP B-TREE");
        check(CardQueries.LARGEST, "SEARCH heading USING INDEX heading_size (kind=? AND records>?)");
        check(CardQueries.LAST, "SEARCH heading USING INDEX", "(kind=?)");
        assertThat(String.join("\n", plan(CardQueries.HISTORY)))
                .as("the formats of one publication alone are sorted")
                .startsWith("SEARCH v USING INDEX version_ended_item (item=?)")
                .endsWith("USE TEMP B-TREE FOR LAST TERM OF ORDER BY");
        check(
                SqlSnapshot.LIVE_ITEMS,
                "SEARCH v USING INDEX version_current_item (item>? AND item<?)",
                "SEARCH i USING INTEGER PRIMARY KEY (rowid=?)");
    }

    private void checkBlocks() {
        String within = " (format=? AND (end_number,end_item)>(?,?) AND (end_number,end_item)<(?,?))";
        String behind = " (format=? AND (end_number,end_item)>(?,?))";
        String upTo = " (format=? AND (end_number,end_item)<(?,?))";
        check(BlockTable.FRESH, "SEARCH block USING INDEX block_fresh" + within);
        check(BlockTable.STALE, "SEARCH block USING INDEX block_stale" + within);
        check(BlockTable.COVERING, "SEARCH block USING INDEX block_fresh" + behind);
        check(BlockTable.LAST_FRESH, "SEARCH block USING INDEX block_fresh" + upTo);
        check(BlockTable.LAST_STALE, "SEARCH block USING INDEX block_stale" + upTo);
        check(BlockTable.TEXT, "SEARCH block_text USING INDEX", "(block=? AND kind=?)");
        check(BlockRewrite.FIRST_ENDED, "SEARCH version USING");
    }

    private void checkRegister() {
        check(Figures.ITEMS, "SEARCH item");
        check(CurrentVersions.OF_ITEM, "version_current_item (item=?)");
        check(Memberships.END, "member_current (set_id=? AND format=? AND from_pub=? AND item=? AND version=?)");
        check(RegisterQueries.ITEM, "(identifier=?)");
        check(RegisterQueries.FINGERPRINTS, "version_current_item (item=?)");
        check(RegisterQueries.LIVE, "item_source (source=? AND identifier>?)", "version_current_item (item=?)");
        check(Vacuum.ENDED, "USING INDEX version_to (to_pub>? AND to_pub<?)");
        check(Vacuum.DROP_MEMBER, "member_ended (set_id=? AND format=? AND from_pub=? AND item=?");
        check(Vacuum.IS_SHOWN, "version_content (content=?)");
        check(FormerAssessments.TRAITS, "SEARCH assessment USING PRIMARY KEY (item=?)");
        check(FormerAssessments.FOUND, "SEARCH finding USING PRIMARY KEY (item=?)");
        check(TraitTable.FIND, "(kind=? AND value=?)");
        check(Findings.OF_ITEM, "SEARCH finding USING PRIMARY KEY (item=? AND held=?)");
        check(Findings.BREAKING, "finding_rule (format=? AND rule=? AND held=? AND item>?)");
        check(Findings.PUBLISHED, "finding_published (item>?)");
        check(HeldDocuments.NEXT, "held_document_since (since>?)");
    }

    /** The range of a page must bound the index from both sides, or pages cost what lies behind them. */
    @Test
    void boundsThePageWithinTheIndex() {
        publishAll("first");
        String bounds = "(from_pub,item)>(?,?) AND (from_pub,item)<(?,?)";
        for (ListStatements list : ListStatements.values()) {
            check(list.current(ListStatements.Columns.SIZES), bounds);
            check(list.ended(ListStatements.Columns.SIZES), bounds);
        }
    }

    private void check(String sql, String... steps) {
        String plan = String.join("\n", plan(sql));
        assertThat(plan).as(sql).contains(steps).doesNotContain("SCAN").doesNotContain("TEMP B-TREE");
    }

    private List<String> plan(String sql) {
        return session.all("explain query plan " + sql, row -> row.getString("detail"));
    }
}
