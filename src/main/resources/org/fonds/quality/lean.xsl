<?xml version="1.0" encoding="UTF-8"?>
<!--
  Takes out of a stylesheet that SchXslt made what costs more than the rules themselves: what looks up, for each element and each assertion,
  whether the assertion is grave enough to be tried (Fonds tries all of them), and the walk to attributes and texts where no rule is about one.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:lean="urn:lean"
    exclude-result-prefixes="#all" version="3.0">
  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:variable name="walk" select="'* | root()'"/>

  <xsl:template match="xsl:variable[@name = 'Q{http://dmaus.name/ns/2023/schxslt}severity']"/>

  <xsl:template match="xsl:choose[contains(xsl:when[1]/@test, 'Q{http://dmaus.name/ns/2023/schxslt}numeric-severity(')]">
    <xsl:apply-templates select="xsl:when[1]/node()"/>
  </xsl:template>

  <xsl:template match="xsl:template[@match = $walk][lean:elements-only(.)]/xsl:apply-templates[@select = '@*']"/>

  <xsl:template match="xsl:template[@match = $walk][lean:elements-only(.)]/xsl:apply-templates/@select[. = 'node()']">
    <xsl:attribute name="select" select="'*'"/>
  </xsl:template>

  <!-- Whether each rule beside this walk is about elements or the document, whatever its predicates look at. -->
  <xsl:function name="lean:elements-only" as="xs:boolean">
    <xsl:param name="walking" as="element(xsl:template)"/>
    <xsl:variable name="others" select="$walking/../xsl:template[@mode = $walking/@mode] except $walking"/>
    <xsl:sequence select="every $match in $others/@match satisfies not(matches(lean:steps($match), '@|attribute|\(\)'))"/>
  </xsl:function>

  <!-- A pattern without its predicates, which may stand in each other. -->
  <xsl:function name="lean:steps" as="xs:string">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:variable name="without" select="replace($pattern, '\[[^\[\]]*\]', '')"/>
    <xsl:sequence select="if ($without eq $pattern) then $pattern else lean:steps($without)"/>
  </xsl:function>
</xsl:stylesheet>
