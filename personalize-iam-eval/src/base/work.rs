//! What a decision looks at, counted: its cost in numbers that are the same on every machine.

use std::cell::Cell;

/// What was looked at to decide a request.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// One for an action of the catalog, of another one the action patterns that match; and statements with `NotAction`.
    pub actions: usize,
    /// Patterns of resources that are compared, or that the walk comes to.
    pub resources: usize,
    /// Statements about the action that may be about the resource; one counts as often as it is found.
    pub statements: usize,
    /// Patterns of resources that finding them has not already matched.
    pub patterns: usize,
}

/// What counts each thing looked at. Deciding counts nothing, which costs nothing.
pub(crate) trait Count {
    fn add(&self, more: impl FnOnce(&mut Work));
}

impl Count for () {
    fn add(&self, _: impl FnOnce(&mut Work)) {}
}

impl Count for Cell<Work> {
    fn add(&self, more: impl FnOnce(&mut Work)) {
        let mut work = self.get();
        more(&mut work);
        self.set(work);
    }
}

/// A step of matching a text or of joining open questions. They are counted in the tests of this crate alone, where they
/// stand for time.
#[inline]
pub(crate) fn step() {
    #[cfg(test)]
    steps::STEPS.with(|steps| steps.set(steps.get() + 1));
}

#[cfg(test)]
pub(crate) mod steps {
    use std::cell::Cell;

    thread_local! {
        pub(super) static STEPS: Cell<u64> = const { Cell::new(0) };
    }

    /// How many steps something takes.
    pub(crate) fn count(run: impl FnOnce()) -> u64 {
        STEPS.with(|steps| steps.set(0));
        run();
        STEPS.with(Cell::get)
    }
}
