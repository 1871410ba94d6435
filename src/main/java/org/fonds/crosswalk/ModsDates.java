package org.fonds.crosswalk;

import org.fonds.crosswalk.binding.mods.DateCreated;
import org.fonds.crosswalk.binding.mods.DateEncoding;
import org.fonds.crosswalk.binding.mods.DatePoint;
import org.fonds.crosswalk.binding.mods.DateQualifier;
import org.fonds.crosswalk.binding.mods.KeyDate;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.OriginInfo;
import org.fonds.record.CalendarDate;
import org.fonds.record.DocumentDate;

/** The document's date: as printed, and in figures where the words tell a date; the first of them is the key date. */
final class ModsDates {
    private ModsDates() {}

    static void add(DocumentDate date, Mods mods) {
        if (!date.printed().isBlank()) {
            mods.setOriginInfo(origin(date));
        }
    }

    private static OriginInfo origin(DocumentDate date) {
        OriginInfo origin = new OriginInfo();
        CalendarDate start = date.start();
        CalendarDate end = date.end();
        if (start != null) {
            DateCreated first = created(start, date.approximate());
            first.setKeyDate(KeyDate.YES);
            origin.getDateCreated().add(first);
            if (end != null) {
                DateCreated last = created(end, date.approximate());
                first.setPoint(DatePoint.START);
                last.setPoint(DatePoint.END);
                origin.getDateCreated().add(last);
            }
        }
        origin.setDisplayDate(date.printed());
        return origin;
    }

    private static DateCreated created(CalendarDate date, boolean approximate) {
        DateCreated created = new DateCreated();
        created.setValue(date.w3cdtf());
        created.setEncoding(DateEncoding.W3CDTF);
        if (approximate) {
            created.setQualifier(DateQualifier.APPROXIMATE);
        }
        return created;
    }
}
