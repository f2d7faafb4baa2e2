/// Where bytes come from: files, folders and zips, each entry opened anew for every pass.
@NullMarked
package io.throughline.exchange.read.source;

import org.jspecify.annotations.NullMarked;
