/// By what the customer decides and between what, who rates what how, and what matters to whom.
@NamedInterface("criteria")
@NullMarked
package io.throughline.buying.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
