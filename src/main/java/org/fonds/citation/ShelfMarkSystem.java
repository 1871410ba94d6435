package org.fonds.citation;

import java.util.Arrays;
import java.util.Optional;

/** The systems of shelf-marks that the table of archives may name for a holder. */
enum ShelfMarkSystem {
    /** Russia, Ukraine, Bulgaria, Azerbaijan: {@code f. 558, op. 11, d. 97, ll. 67-70}. */
    SOVIET("soviet"),
    /** The same where {@code p.} is a papka: {@code f. 0100, op. 34, 1946, p. 253, d. 18}. */
    PAPKA("papka"),
    /** {@code 118-01154-01, 48}. */
    CHINA("china"),
    /** {@code XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1955}. */
    HUNGARY("hungary"),
    /** {@code 6/77 w-86 t-1312}. */
    POLAND("poland"),
    /** {@code B 136/59748, 403-410}. */
    GERMANY("germany"),
    /** {@code Maço “600.(24h)”; (Cx 324)}. */
    BRAZIL("brazil"),
    /** Japan, India: {@code File A’0392 (Microfilm)}. */
    FILE("file"),
    /** {@code PREM 11/4043}. */
    BRITAIN("britain"),
    /** {@code RG 59, Central Files 1967-69, POL 27 ARAB-ISR}, and libraries with papers in boxes. */
    AMERICA("america"),
    /** {@code Dmitriĭ Antonovich Volkogonov papers, 1887-1995, mm97083838}. */
    PAPERS("papers"),
    /** The holder's marks follow no system that is known here. */
    UNKNOWN("unknown");

    private final String word;

    ShelfMarkSystem(String word) {
        this.word = word;
    }

    /** The word for this system in a table of archives. */
    String word() {
        return word;
    }

    static Optional<ShelfMarkSystem> named(String word) {
        return Arrays.stream(values())
                .filter(system -> system.word.equals(word))
                .findFirst();
    }
}
