package org.fonds.crosswalk;

/**
 * What MARC 21 calls the type of a record, and what depends on it: positions 18-34 of field 008, in which the form of item
 * is "o" (online), what a cataloger would have to see is not coded ("|"), and what is not defined is blank.
 */
enum MarcMaterial {
    BOOK('a', "     o|||||||| ||"),
    MAP('e', "|||||| |  |o | ||"),
    NOTATED_MUSIC('c', "|||||o|||||||| | "),
    SPOKEN('i', "|||||o|||||||| | "),
    MUSIC('j', "|||||o|||||||| | "),
    STILL('k', "||| |     |o   ||"),
    MOVING('g', "||| |     |o   ||"),
    OBJECT('r', "||| |     |o   ||"),
    COMPUTER_FILE('m', "    |o  | |      "),
    MIXED('p', "     o           ");

    private final char type;
    private final String positions;

    MarcMaterial(char type, String positions) {
        this.type = type;
        this.positions = positions;
    }

    /** The material that a term of MODS's typeOfResource means. */
    static MarcMaterial ofTypeOfResource(String term) {
        return switch (term) {
            case "text" -> BOOK;
            case "cartographic" -> MAP;
            case "notated music" -> NOTATED_MUSIC;
            case "sound recording", "sound recording-nonmusical" -> SPOKEN;
            case "sound recording-musical" -> MUSIC;
            case "still image" -> STILL;
            case "moving image" -> MOVING;
            case "three dimensional object" -> OBJECT;
            case "software, multimedia" -> COMPUTER_FILE;
            case "mixed material" -> MIXED;
            default -> throw new IllegalArgumentException("MARC has no type of record for '" + term + "'");
        };
    }

    /** Position 06 of the leader. */
    char type() {
        return type;
    }

    /** Positions 18 to 34 of field 008. */
    String positions() {
        return positions;
    }

    /** Field 336: the content type of RDA in words and by its code, where the material has one beyond doubt. */
    MarcField contentType() {
        return switch (this) {
            case BOOK -> content("text", "txt");
            case MAP -> content("cartographic image", "cri");
            case NOTATED_MUSIC -> content("notated music", "ntm");
            case MUSIC -> content("performed music", "prm");
            case STILL -> content("still image", "sti");
            case MOVING -> content("two-dimensional moving image", "tdi");
            case OBJECT -> content("three-dimensional form", "tdf");
            case SPOKEN, COMPUTER_FILE, MIXED -> MarcField.of("336");
        };
    }

    private static MarcField content(String words, String code) {
        return MarcField.of("336").with('a', words).with('b', code).with('2', "rdacontent");
    }
}
