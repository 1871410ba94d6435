<?xml version="1.0" encoding="UTF-8"?>
<!-- MODS of any origin to unqualified Dublin Core, in the order of our profile. Related items say nothing of the item. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="http://www.loc.gov/mods/v3" exclude-result-prefixes="m">
  <xsl:output method="xml" omit-xml-declaration="yes" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:apply-templates select="m:mods | m:modsCollection/m:mods[1]"/>
  </xsl:template>
  <xsl:template match="m:mods">
    <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
      <xsl:for-each select="m:titleInfo">
        <xsl:call-template name="put">
          <xsl:with-param name="element" select="'dc:title'"/>
          <xsl:with-param name="value">
            <xsl:value-of select="m:nonSort"/>
            <xsl:if test="m:nonSort"><xsl:text> </xsl:text></xsl:if>
            <xsl:value-of select="m:title"/>
            <xsl:if test="m:subTitle">: <xsl:value-of select="m:subTitle"/></xsl:if>
            <xsl:if test="m:partNumber">. <xsl:value-of select="m:partNumber"/></xsl:if>
            <xsl:if test="m:partName">. <xsl:value-of select="m:partName"/></xsl:if>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="m:name[m:role/m:roleTerm = 'aut' or m:role/m:roleTerm = 'cre' or m:role/m:roleTerm = 'author' or m:role/m:roleTerm = 'creator']">
        <xsl:call-template name="name"><xsl:with-param name="element" select="'dc:creator'"/></xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="m:name[not(m:role/m:roleTerm = 'aut' or m:role/m:roleTerm = 'cre' or m:role/m:roleTerm = 'author' or m:role/m:roleTerm = 'creator')]">
        <xsl:call-template name="name"><xsl:with-param name="element" select="'dc:contributor'"/></xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:publisher'"/><xsl:with-param name="of" select="m:originInfo/m:publisher"/></xsl:call-template>
      <xsl:variable name="dates" select="m:originInfo/m:dateCreated | m:originInfo/m:dateIssued | m:originInfo/m:copyrightDate | m:originInfo/m:dateOther"/>
      <xsl:variable name="key" select="$dates[@keyDate = 'yes'][1]"/>
      <xsl:variable name="date" select="$key | $dates[not($key)][1]"/>
      <xsl:variable name="end" select="$date/../*[local-name() = local-name($date) and @point = 'end'][1]"/>
      <xsl:call-template name="put">
        <xsl:with-param name="element" select="'dc:date'"/>
        <xsl:with-param name="value"><xsl:value-of select="$date"/><xsl:if test="$date/@point = 'start' and $end">/<xsl:value-of select="$end"/></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:type'"/><xsl:with-param name="of" select="m:typeOfResource | m:genre"/></xsl:call-template>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:format'"/><xsl:with-param name="of" select="m:physicalDescription/m:internetMediaType"/></xsl:call-template>
      <xsl:for-each select="m:language">
        <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:language'"/><xsl:with-param name="value" select="(m:languageTerm[@type = 'code'] | m:languageTerm[not(../m:languageTerm[@type = 'code'])])[1]"/></xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="m:subject[m:topic or m:name or m:titleInfo or m:temporal or m:genre or m:occupation]">
        <xsl:call-template name="put">
          <xsl:with-param name="element" select="'dc:subject'"/>
          <xsl:with-param name="value"><xsl:for-each select="m:topic | m:name/m:namePart | m:titleInfo/m:title | m:geographic | m:temporal | m:genre | m:occupation"><xsl:if test="position() &gt; 1">--</xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each></xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:coverage'"/><xsl:with-param name="of" select="m:subject[not(m:topic or m:name or m:titleInfo)]/m:geographic | m:subject/m:hierarchicalGeographic/* | m:subject/m:cartographics/m:coordinates"/></xsl:call-template>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:description'"/><xsl:with-param name="of" select="m:abstract | m:tableOfContents | m:note"/></xsl:call-template>
      <xsl:for-each select="m:relatedItem[@type = 'original']">
        <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:source'"/><xsl:with-param name="value"><xsl:for-each select="m:titleInfo/m:title | m:location/m:physicalLocation | m:location/m:shelfLocator"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each></xsl:with-param></xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:relation'"/><xsl:with-param name="of" select="m:relatedItem[not(@type = 'original')]/m:titleInfo[1]/m:title"/></xsl:call-template>
      <xsl:variable name="address" select="(m:location/m:url[@usage = 'primary' or @usage = 'primary display'] | m:location/m:url[not(../../m:location/m:url[@usage])] | m:identifier[@type = 'uri'][not(../m:location/m:url)])[1]"/>
      <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:identifier'"/><xsl:with-param name="value" select="$address"/></xsl:call-template>
      <xsl:if test="not($address)">
        <xsl:call-template name="each"><xsl:with-param name="element" select="'dc:identifier'"/><xsl:with-param name="of" select="m:identifier[not(@invalid = 'yes')]"/></xsl:call-template>
      </xsl:if>
      <xsl:for-each select="m:accessCondition">
        <xsl:call-template name="put"><xsl:with-param name="element" select="'dc:rights'"/><xsl:with-param name="value"><xsl:choose><xsl:when test="@*[local-name() = 'href']"><xsl:value-of select="@*[local-name() = 'href']"/></xsl:when><xsl:otherwise><xsl:value-of select="."/></xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
      </xsl:for-each>
    </oai_dc:dc>
  </xsl:template>
  <xsl:template name="name">
    <xsl:param name="element"/>
    <xsl:call-template name="put">
      <xsl:with-param name="element" select="$element"/>
      <xsl:with-param name="value">
        <xsl:for-each select="m:namePart[not(@type = 'date')]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each>
        <xsl:if test="$element = 'dc:contributor' and m:role/m:roleTerm[@type = 'text']"> (<xsl:value-of select="m:role/m:roleTerm[@type = 'text'][1]"/>)</xsl:if>
      </xsl:with-param>
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
