package org.fonds.xml;

/** The namespaces that Fonds writes and reads. */
public final class Namespaces {
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    public static final String OAI_PMH = "http://www.openarchives.org/OAI/2.0/";
    public static final String OAI_PMH_SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";
    public static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    public static final String OAI_IDENTIFIER = "http://www.openarchives.org/OAI/2.0/oai-identifier";
    public static final String OAI_RIGHTS = "http://www.openarchives.org/OAI/2.0/rights/";
    public static final String OAI_PROVENANCE = "http://www.openarchives.org/OAI/2.0/provenance";
    public static final String OAI_FRIENDS = "http://www.openarchives.org/OAI/2.0/friends/";
    public static final String OAI_BRANDING = "http://www.openarchives.org/OAI/2.0/branding/";
    public static final String DC = "http://purl.org/dc/elements/1.1/";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String OAI_QDC = "http://worldcat.org/xmlschemas/qdc-1.0/";
    public static final String MARCXML = "http://www.loc.gov/MARC21/slim";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String EDM = "http://www.europeana.eu/schemas/edm/";
    public static final String ORE = "http://www.openarchives.org/ore/terms/";
    public static final String MODS = "http://www.loc.gov/mods/v3";
    public static final String XLINK = "http://www.w3.org/1999/xlink";

    private Namespaces() {}
}
