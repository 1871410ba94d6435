package org.fonds.citation;

/** Words with which a cross-reference or a remark begins; such a string cites nothing by itself. */
final class Remark {
    private static final String[] WORDS = {"ibid", "ibidem", "idem", "see", "cf"};

    private Remark() {}

    static boolean isRemark(String text) {
        Scanner scan = new Scanner(text).skipSpaces();
        scan.acceptAny("[(");
        return scan.acceptAnyWord(WORDS) || isOpCit(scan);
    }

    private static boolean isOpCit(Scanner scan) {
        return scan.acceptWord("op") && scan.accept('.') && scan.acceptWord("cit");
    }
}
