//! check
use personalize_iam_bench::{engine::*, workload::*};
fn main(){
  for n in [1,10,100,1000]{
    let w = workload(n);
    let mut all: Vec<Box<dyn Contender>> = vec![ready::<ours::Ours>(&w).unwrap(), ready::<sketch::Sketch>(&w).unwrap(), ready::<iam::IamRs>(&w).unwrap(), ready::<cedar::Cedar>(&w).unwrap(), ready::<rego::Rego>(&w).unwrap()];
    let k = 10000/n;
    let first = all[0].outcomes(k);
    for c in &mut all { let o=c.outcomes(k); let bad = o.iter().zip(&first).enumerate().filter(|(_,(a,b))| a!=b).count(); let i=o.iter().zip(&first).position(|(a,b)| a!=b);
      println!("{n} {} bad {bad} {:?} {:.0} ns", c.name(), i.map(|i|(o[i],first[i],&w.requests[i])), c.time(k.min(2000), std::time::Duration::from_millis(50))); }
  }
}
