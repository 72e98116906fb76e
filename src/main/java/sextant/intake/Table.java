package sextant.intake;

import java.util.List;
import sextant.catalogue.ExportKind;

/**
 * A table that was recognised.
 *
 * @param file the file's name
 * @param decoded its text
 * @param kind the kind of export
 * @param above the lines above the header
 * @param header the header; a column whose name stands above has it here
 * @param rows the rows below
 * @param after the rows that no longer belong to the table
 */
record Table(
        String file,
        Decoded decoded,
        ExportKind kind,
        List<Line> above,
        Line header,
        List<Line> rows,
        List<Line> after) {}
