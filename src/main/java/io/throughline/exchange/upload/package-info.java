/// Files on their way in: brought, understood, corrected, and then imported in the background.
@NullMarked
@NamedInterface("upload")
package io.throughline.exchange.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
