package org.fonds.crosswalk;

import org.fonds.record.ShelfMark;

/** Marks of several systems. */
final class ShelfMarks {
    private ShelfMarks() {}

    static ShelfMark ofRgaspi() {
        return RecordSketch.mark(
                "f. 558, op. 11, d. 97, ll. 67-70",
                "fond",
                "f.",
                "558",
                "opis",
                "op.",
                "11",
                "delo",
                "d.",
                "97",
                "listy",
                "ll.",
                "67-70");
    }

    /** A year among the levels, and the file after it. */
    static ShelfMark ofAvprf() {
        return RecordSketch.mark(
                "f. 0100, op. 34, 1946, p. 253, d. 18",
                "fond",
                "f.",
                "0100",
                "opis",
                "op.",
                "34",
                "year",
                "",
                "1946",
                "papka",
                "p.",
                "253",
                "delo",
                "d.",
                "18");
    }

    static ShelfMark ofUnknownSystem() {
        return RecordSketch.mark("Maço “600.(24h)”", "shelfmark", "", "Maço “600.(24h)”");
    }

    static ShelfMark ofCollection() {
        return RecordSketch.mark(
                "Ferry papers, 1887-1995, mm970001",
                "collection",
                "",
                "Ferry papers, 1887-1995",
                "lccn",
                "",
                "mm970001");
    }
}
