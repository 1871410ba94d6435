package org.fonds.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a page is put together of blocks and of rows. */
final class PageText {
    private final ListContent content;
    private final TextForm form;
    private final List<ListPage.Piece> pieces = new ArrayList<>();
    private final RecordRows rows;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream(0);
    private int records;

    PageText(ListContent content, TextForm form, RecordRows rows) {
        this.content = content;
        this.form = form;
        this.rows = rows;
    }

    ListContent content() {
        return content;
    }

    TextForm form() {
        return form;
    }

    ListStatements.Columns columns() {
        return RecordRows.columns(content);
    }

    RowReader<Optional<StoredRecord>> reader() {
        return rows.reader(content);
    }

    void rows(List<ListRow<Optional<StoredRecord>>> read) {
        List<StoredRecord> sound = rows.sound(read);
        sound.forEach(record -> record.write(written, content));
        records += sound.size();
    }

    void block(int count, ListPage.Piece text) {
        endRows();
        pieces.add(text);
        records += count;
    }

    private void endRows() {
        if (written.size() > 0) {
            pieces.add(new ListPage.Plain(written.toByteArray()));
            written.reset();
        }
    }

    /** @throws RecordsAreWithheld where a row is damaged that nobody has tried to heal */
    ListPage page() {
        rows.refuseDamaged();
        endRows();
        return new ListPage(records, pieces);
    }
}
