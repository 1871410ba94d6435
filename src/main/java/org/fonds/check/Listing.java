package org.fonds.check;

import java.util.List;

/**
 * The pages of one list.
 *
 * @param complete whether the last page is there
 */
record Listing(List<Reply> pages, boolean complete) {
    Listing {
        pages = List.copyOf(pages);
    }

    Reply firstPage() {
        return pages.get(0);
    }

    Reply lastPage() {
        return pages.get(pages.size() - 1);
    }

    List<Header> headers() {
        return pages.stream().flatMap(page -> page.headers().stream()).toList();
    }

    /** Why it is not complete, for people. */
    String cutShort() {
        return "The list of " + firstPage().query() + " goes on after " + pages.size()
                + " pages, more than one list may take of the limits.";
    }
}
