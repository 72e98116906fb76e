/** The KPI sheet, ready to be filled in: as a table with commas, or as a workbook. Imports {@code report.view}. */
@NullMarked
package sextant.report.sheet;

import org.jspecify.annotations.NullMarked;
