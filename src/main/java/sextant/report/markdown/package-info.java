/** Advice as GitHub-flavoured Markdown. Imports {@code report.view}. */
@NullMarked
package sextant.report.markdown;

import org.jspecify.annotations.NullMarked;
