/// Finding deals, accounts and persons by name, and the page that lists the keys.
@NullMarked
package io.throughline.review.search;

import org.jspecify.annotations.NullMarked;
