/// The report on a pipeline that was dropped in: for the terminal, as JSON, as one HTML file.
@NullMarked
@NamedInterface("report")
package io.throughline.exchange.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
