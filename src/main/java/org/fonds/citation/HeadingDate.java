package org.fonds.citation;

import org.fonds.record.DocumentDate;

/**
 * A page's heading parted into its date and its title.
 *
 * @param date the date at its beginning, {@link DocumentDate#UNSTATED} where it begins with none
 * @param title the rest; the whole heading where it begins with no date
 */
public record HeadingDate(DocumentDate date, String title) {}
