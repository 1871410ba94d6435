package org.fonds.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Where a page is put together of blocks and of rows. */
final class PageText {
    private final ListContent content;
    private final TextForm form;
    private final List<ListPage.Piece> pieces = new ArrayList<>();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream(0);
    private int records;

    PageText(ListContent content, TextForm form) {
        this.content = content;
        this.form = form;
    }

    ListContent content() {
        return content;
    }

    TextForm form() {
        return form;
    }

    void row(StoredRecord record) {
        record.write(rows, content);
        records++;
    }

    void block(int count, ListPage.Piece text) {
        endRows();
        pieces.add(text);
        records += count;
    }

    private void endRows() {
        if (rows.size() > 0) {
            pieces.add(new ListPage.Plain(rows.toByteArray()));
            rows.reset();
        }
    }

    ListPage page() {
        endRows();
        return new ListPage(records, pieces);
    }
}
