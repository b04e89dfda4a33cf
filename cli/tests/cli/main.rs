//! Real runs of the program (R-30, U-14; threats B6, B7, C1, C6, P1, P13).

mod calls;
mod columns;
mod explain;
mod forms;
mod hostile;
mod incomplete;
mod index;
mod layouts;
mod process;
mod story;
mod support;
