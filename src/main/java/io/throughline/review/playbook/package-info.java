/// The buying cycle's playbook: its editions, and the pages that show and edit it.
@NullMarked
package io.throughline.review.playbook;

import org.jspecify.annotations.NullMarked;
