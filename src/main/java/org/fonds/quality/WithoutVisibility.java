package org.fonds.quality;

import org.fonds.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Leaves the attribute {@code visibility} out of a stylesheet. Saxon puts its value in capitals by the rules of the
 * machine's language, and where that is Turkish, no stylesheet with {@code visibility="private"} compiles. Private is
 * what every part of a stylesheet is without it.
 */
final class WithoutVisibility extends XMLFilterImpl {
    WithoutVisibility() {
        super(SafeXml.eventReader());
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        AttributesImpl kept = new AttributesImpl(attributes);
        int visibility = kept.getIndex("visibility");
        if (visibility >= 0) {
            kept.removeAttribute(visibility);
        }
        super.startElement(uri, localName, name, kept);
    }
}
