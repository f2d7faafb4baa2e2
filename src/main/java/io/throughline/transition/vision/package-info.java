/// The transition vision: one page to share with the customer, from today's pain over the first victory to the full
/// return. It holds what they told us and what both sides do, and nothing of what we think.
@NullMarked
package io.throughline.transition.vision;

import org.jspecify.annotations.NullMarked;
