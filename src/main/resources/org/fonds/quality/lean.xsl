<?xml version="1.0" encoding="UTF-8"?>
<!--
  Takes out of a stylesheet that SchXslt made what looks up, for each element and each assertion, whether the assertion is grave enough
  to be tried. Fonds tries all of them, and the looking up takes longer than the trying.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0">
  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:template match="xsl:variable[@name = 'Q{http://dmaus.name/ns/2023/schxslt}severity']"/>

  <xsl:template match="xsl:choose[contains(xsl:when[1]/@test, 'Q{http://dmaus.name/ns/2023/schxslt}numeric-severity(')]">
    <xsl:apply-templates select="xsl:when[1]/node()"/>
  </xsl:template>
</xsl:stylesheet>
