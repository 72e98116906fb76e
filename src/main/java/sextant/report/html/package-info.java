/**
 * Advice as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. The templates stand in
 * {@code src/main/jte}. Imports {@code report.view}.
 */
@NullMarked
package sextant.report.html;

import org.jspecify.annotations.NullMarked;
