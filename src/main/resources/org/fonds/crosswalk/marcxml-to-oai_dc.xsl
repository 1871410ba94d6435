<?xml version="1.0" encoding="UTF-8"?>
<!-- MARCXML of any origin to unqualified Dublin Core, in the order of our profile. Field numbers are those of MARC 21. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="http://www.loc.gov/MARC21/slim" exclude-result-prefixes="m">
  <xsl:output method="xml" omit-xml-declaration="yes" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:apply-templates select="m:record | m:collection/m:record[1]"/>
  </xsl:template>
  <xsl:template match="m:record">
    <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
      <xsl:for-each select="m:datafield[@tag = '245']">
        <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:title'"/><xsl:with-param name="value"><xsl:for-each select="m:subfield[@code = 'a' or @code = 'b' or @code = 'n' or @code = 'p']"><xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each></xsl:with-param></xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="m:datafield[@tag = '100' or @tag = '110' or @tag = '111'] | m:datafield[@tag = '700' or @tag = '710' or @tag = '711' or @tag = '720'][m:subfield[@code = '4'] = 'aut' or m:subfield[@code = '4'] = 'cre' or m:subfield[@code = 'e'] = 'author' or m:subfield[@code = 'e'] = 'creator']">
        <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:creator'"/><xsl:with-param name="value"><xsl:for-each select="m:subfield[@code = 'a' or @code = 'b' or @code = 'c' or @code = 'q']"><xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each></xsl:with-param></xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="m:datafield[@tag = '700' or @tag = '710' or @tag = '711' or @tag = '720'][not(m:subfield[@code = '4'] = 'aut' or m:subfield[@code = '4'] = 'cre' or m:subfield[@code = 'e'] = 'author' or m:subfield[@code = 'e'] = 'creator')]">
        <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:contributor'"/><xsl:with-param name="value"><xsl:for-each select="m:subfield[@code = 'a' or @code = 'b' or @code = 'c' or @code = 'q' or @code = 'e']"><xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each></xsl:with-param></xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:publisher'"/><xsl:with-param name="of" select="m:datafield[@tag = '260' or @tag = '264']/m:subfield[@code = 'b']"/></xsl:call-template>
      <xsl:variable name="fixed" select="substring(m:controlfield[@tag = '008'], 8, 4)"/>
      <xsl:choose>
        <xsl:when test="translate($fixed, '0123456789', '') = '' and $fixed"><xsl:call-template name="put"><xsl:with-param name="element" select="'dc:date'"/><xsl:with-param name="value" select="$fixed"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:call-template name="put"><xsl:with-param name="element" select="'dc:date'"/><xsl:with-param name="value" select="(m:datafield[@tag = '260' or @tag = '264']/m:subfield[@code = 'c'])[1]"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:type'"/><xsl:with-param name="of" select="m:datafield[@tag = '655']/m:subfield[@code = 'a']"/></xsl:call-template>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:format'"/><xsl:with-param name="of" select="m:datafield[@tag = '856']/m:subfield[@code = 'q']"/></xsl:call-template>
      <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:language'"/><xsl:with-param name="value" select="translate(substring(m:controlfield[@tag = '008'], 36, 3), '|', ' ')"/></xsl:call-template>
      <xsl:for-each select="m:datafield[@tag = '600' or @tag = '610' or @tag = '611' or @tag = '630' or @tag = '650' or @tag = '653']">
        <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:subject'"/><xsl:with-param name="value"><xsl:for-each select="m:subfield[@code = 'a' or @code = 'b' or @code = 'c' or @code = 'd' or @code = 't' or @code = 'x' or @code = 'y' or @code = 'v']"><xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each></xsl:with-param></xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:coverage'"/><xsl:with-param name="of" select="m:datafield[@tag = '651' or @tag = '662']/m:subfield[@code = 'a']"/></xsl:call-template>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:description'"/><xsl:with-param name="of" select="m:datafield[@tag = '500' or @tag = '505' or @tag = '520' or @tag = '524' or @tag = '536' or @tag = '546']/m:subfield[@code = 'a']"/></xsl:call-template>
      <xsl:for-each select="m:datafield[@tag = '534' or @tag = '535' or @tag = '561']">
        <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:source'"/><xsl:with-param name="value"><xsl:for-each select="m:subfield[@code = '3' or @code = 'a' or @code = 'b' or @code = 'c' or @code = 't' or @code = 'n']"><xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each></xsl:with-param></xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:relation'"/><xsl:with-param name="of" select="m:datafield[@tag = '530' or @tag = '773' or @tag = '776' or @tag = '787']/m:subfield[@code = 't']"/></xsl:call-template>
      <xsl:variable name="address" select="(m:datafield[@tag = '856']/m:subfield[@code = 'u'])[1]"/>
      <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:identifier'"/><xsl:with-param name="value" select="$address"/></xsl:call-template>
      <xsl:if test="not($address)">
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:identifier'"/><xsl:with-param name="of" select="m:datafield[@tag = '020' or @tag = '022' or @tag = '024']/m:subfield[@code = 'a']"/></xsl:call-template>
      </xsl:if>
      <xsl:for-each select="m:datafield[@tag = '540' or @tag = '506']">
        <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:rights'"/><xsl:with-param name="value" select="(m:subfield[@code = 'u'] | m:subfield[@code = 'a'][not(../m:subfield[@code = 'u'])])[1]"/></xsl:call-template>
      </xsl:for-each>
    </oai_dc:dc>
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
