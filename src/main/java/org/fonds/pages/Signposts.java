package org.fonds.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.fonds.pages.reference.Reference;

/**
 * Typed links in the header of a record's answers (FAIR Signposting, level 1; RFC 8288): what to cite, where each
 * description of it is had, under which licence, and what it is.
 */
final class Signposts {
    private static final String ABOUT_PAGE = "https://schema.org/AboutPage";
    private static final String COMPONENT = "https://schema.org/ArchiveComponent";

    private final List<String> links = new ArrayList<>();

    private Signposts() {}

    /** Of the page. */
    static List<String> ofPage(Reference reference, List<Form> forms) {
        Signposts posts = new Signposts();
        posts.add(reference.link(), "cite-as", "");
        posts.add(ABOUT_PAGE, "type", "");
        posts.add(COMPONENT, "type", "");
        if (reference.rights() != null) {
            posts.add(reference.rights().toString(), "license", "");
        }
        for (Form form : forms) {
            if (!form.equals(Form.HTML)) {
                posts.add(address(reference.page(), form), "describedby", described(form));
            }
        }
        return posts.links;
    }

    /** Of a description: the page that it belongs to. */
    static List<String> ofDescription(URI page) {
        Signposts posts = new Signposts();
        posts.add(page.toString(), "describes", "; type=\"text/html\"");
        return posts.links;
    }

    /** Where a form of a record is had. */
    static String address(URI page, Form form) {
        return page + "?format=" + form.name();
    }

    private static String described(Form form) {
        return "; type=\"" + form.type() + "\""
                + (form.profile().isEmpty() ? "" : "; profile=\"" + form.profile() + "\"");
    }

    /** An address with other characters than those of a URI has no place in a header. */
    private void add(String address, String relation, String parameters) {
        if (address.matches("[\\x21-\\x7E&&[^<>\"]]+")) {
            links.add("<" + address + ">; rel=\"" + relation + "\"" + parameters);
        }
    }
}
