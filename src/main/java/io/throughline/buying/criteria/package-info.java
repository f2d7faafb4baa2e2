/// By what the customer decides and between what, who rates what how, and what matters to whom.
@NullMarked
@NamedInterface("criteria")
package io.throughline.buying.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
