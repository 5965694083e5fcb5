//! Asks Cedar's own analysis whether two sets of policies decide alike: `cedar-bench SCHEMA BASE HEAD`, each a file. Prints one line of JSON:
//! `{"equal": bool, "ms": n}`. The time is that of the analysis; reading and typing the policies is left out, as the packs are loaded before on the other side.

use std::fs::read_to_string;
use std::str::FromStr;
use std::time::Instant;

use cedar_policy::{PolicySet, Schema};
use cedar_policy_symcc::{CedarSymCompiler, CompiledPolicySet, solver::LocalSolver};

type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [schema, base, head] = paths.as_slice() else {
        return Err("usage: cedar-bench SCHEMA BASE HEAD".into());
    };
    let schema = Schema::from_cedarschema_str(&read_to_string(schema)?)?.0;
    let base = PolicySet::from_str(&read_to_string(base)?)?;
    let head = PolicySet::from_str(&read_to_string(head)?)?;
    let mut compiler = CedarSymCompiler::new(LocalSolver::cvc5()?)?;
    let mut equal = true;
    let start = Instant::now();
    for environment in schema.request_envs() {
        let before = CompiledPolicySet::compile(&base, &environment, &schema)?;
        let after = CompiledPolicySet::compile(&head, &environment, &schema)?;
        equal &= compiler.check_equivalent_opt(&before, &after).await?;
    }
    let ms = start.elapsed().as_secs_f64() * 1000.0;
    println!("{}", serde_json::json!({ "equal": equal, "ms": ms }));
    Ok(())
}
