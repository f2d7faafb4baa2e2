/// Finding deals, accounts and persons by name, and the page that lists the keys.
@NullMarked
@NamedInterface("search")
package io.throughline.review.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
