/** Tests of the pages for people: asked over HTTP, and looked at in a browser. */
@NullMarked
package org.fonds.pages;

import org.jspecify.annotations.NullMarked;
