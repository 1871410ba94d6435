package org.fonds.source.table;

import org.apache.commons.csv.CSVFormat;

/** What separates the cells of a row. Spreadsheets in half of Europe write a semicolon where others write a comma. */
enum Delimiter {
    TAB('\t', "tab"),
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon");

    private final char character;
    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // a format does not change
    private final CSVFormat format;

    Delimiter(char character, String word) {
        this.character = character;
        this.word = word;
        this.format = CSVFormat.Builder.create()
                .setDelimiter(character)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .get();
    }

    char character() {
        return character;
    }

    /** For people. */
    String word() {
        return word;
    }

    CSVFormat format() {
        return format;
    }
}
