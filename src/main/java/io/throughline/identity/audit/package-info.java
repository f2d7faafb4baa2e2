/// What administrators see of who did what.
@NullMarked
package io.throughline.identity.audit;

import org.jspecify.annotations.NullMarked;
