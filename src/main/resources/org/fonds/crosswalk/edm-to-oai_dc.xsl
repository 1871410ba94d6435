<?xml version="1.0" encoding="UTF-8"?>
<!-- EDM of any origin to unqualified Dublin Core, in the order of our profile: the provided object alone, resources by their address where they have no label here. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:edm="http://www.europeana.eu/schemas/edm/" xmlns:ore="http://www.openarchives.org/ore/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:skos="http://www.w3.org/2004/02/skos/core#" exclude-result-prefixes="rdf edm ore dcterms skos">
  <xsl:output method="xml" omit-xml-declaration="yes" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:apply-templates select="rdf:RDF"/>
  </xsl:template>
  <xsl:template match="rdf:RDF">
    <xsl:variable name="cho" select="(edm:ProvidedCHO)[1] | ore:Proxy[not(../edm:ProvidedCHO/dc:*)][1]"/>
    <xsl:variable name="aggregation" select="ore:Aggregation[1]"/>
    <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
      <xsl:for-each select="$cho/dc:title | $cho/dcterms:alternative"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:title'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:creator"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:creator'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:contributor"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:contributor'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:publisher"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:publisher'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="($cho/dcterms:created | $cho/dcterms:issued[not($cho/dcterms:created)] | $cho/dc:date[not($cho/dcterms:created or $cho/dcterms:issued)])[1]"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:date'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/edm:type | $cho/dc:type"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:type'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:format[not(@rdf:resource)]"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:format'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:language"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:language'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:subject"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:subject'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:coverage | $cho/dcterms:spatial | $cho/dcterms:temporal"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:coverage'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:description | $cho/dcterms:tableOfContents"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:description'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:source | $cho/dcterms:provenance"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:source'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$cho/dc:relation | $cho/dcterms:isPartOf"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:relation'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$aggregation/edm:isShownAt[1] | $aggregation[not(edm:isShownAt)]/edm:isShownBy[1]"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:identifier'"/></xsl:call-template></xsl:for-each>
      <xsl:for-each select="$aggregation/edm:rights[1]"><xsl:call-template name="value"><xsl:with-param name="element" select="'dc:rights'"/></xsl:call-template></xsl:for-each>
    </oai_dc:dc>
  </xsl:template>
  <xsl:template name="value">
    <xsl:param name="element"/>
    <xsl:variable name="resource" select="@rdf:resource"/>
    <xsl:variable name="label" select="(/rdf:RDF/*[@rdf:about = $resource]/skos:prefLabel[@xml:lang = 'en'] | /rdf:RDF/*[@rdf:about = $resource][not(skos:prefLabel[@xml:lang = 'en'])]/skos:prefLabel)[1]"/>
    <xsl:call-template name="put">
      <xsl:with-param name="element" select="$element"/>
      <xsl:with-param name="value"><xsl:choose><xsl:when test="$resource and $label"><xsl:value-of select="$label"/></xsl:when><xsl:when test="$resource"><xsl:value-of select="$resource"/></xsl:when><xsl:otherwise><xsl:value-of select="."/></xsl:otherwise></xsl:choose></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template name="each">
    <xsl:param name="element"/>
    <xsl:param name="of"/>
    <xsl:for-each select="$of">
      <xsl:call-template name="put"><xsl:with-param name="element" select="$element"/><xsl:with-param name="value" select="."/></xsl:call-template>
    </xsl:for-each>
  </xsl:template>
  <xsl:template name="put">
    <xsl:param name="element"/>
    <xsl:param name="value"/>
    <xsl:if test="normalize-space($value)"><xsl:element name="{$element}" namespace="http://purl.org/dc/elements/1.1/"><xsl:value-of select="normalize-space($value)"/></xsl:element></xsl:if>
  </xsl:template>
</xsl:stylesheet>
