//! The compiled statements of one layer, or of one level of it, with their index.

use std::sync::{Arc, OnceLock};

use personalize_iam_model::{Effect, Policy};

use crate::base::layer::Layer;
use crate::base::semantics::Semantics;
use crate::compiled::compile_statement::statements_of;
use crate::compiled::index::Index;
use crate::compiled::statement::CompiledStatement;
use crate::matching::condition::Env;
use crate::policies::grant::Grant;
use crate::policies::layers::{Policies, list_at};

/// The statements of a layer, or of one level of it: one Allow among them suffices, one Deny is enough.
#[derive(Clone, Debug)]
pub(crate) struct Pool {
    source: Arc<Policies>,
    semantics: Semantics,
    layer: Layer,
    /// Of layers that have levels.
    level: Option<usize>,
    /// Compiled again if they are asked for after [`Pool::keep_index`].
    statements: OnceLock<Box<[CompiledStatement]>>,
    /// Built when a request is looked up in it.
    index: OnceLock<Index>,
}

impl Pool {
    /// The policies of a layer, or of one level of it, compiled.
    pub(crate) fn new(source: &Arc<Policies>, semantics: Semantics, layer: Layer, level: Option<usize>) -> Pool {
        let (statements, index) = (OnceLock::new(), OnceLock::new());
        let pool = Pool { source: Arc::clone(source), semantics, layer, level, statements, index };
        let _ = pool.statements();
        pool
    }

    /// All statements.
    pub(crate) fn statements(&self) -> &[CompiledStatement] {
        self.statements.get_or_init(|| {
            let compiled = |policies: &[Policy]| statements_of(policies.iter(), self.semantics, self.layer).into();
            match self.layer {
                Layer::Grant => compiled(&self.source.grants.iter().map(Grant::policy).collect::<Vec<_>>()),
                _ => compiled(list_at(&self.source, self.layer, self.level)),
            }
        })
    }

    pub(crate) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(self.statements()))
    }

    /// Builds the index, and leaves the statements until they are asked for: decisions need the index alone, and the
    /// statements are larger.
    pub(crate) fn keep_index(&mut self) {
        let _ = self.index();
        self.statements.take();
    }

    /// The statements of an effect whose action matches, as all of them are needed where it matters which one it is
    /// that applies. Whether their resource matches is not asked.
    pub(crate) fn about_action(&self, effect: Effect, env: &Env<'_>) -> impl Iterator<Item = &CompiledStatement> {
        self.statements().iter().filter(move |one| one.effect == effect && one.action_matches(env))
    }
}
