/// Decision templates: what earlier buying teams went by, offered to those with the same problem that have nothing yet.
@NullMarked
package io.throughline.buying.library;

import org.jspecify.annotations.NullMarked;
